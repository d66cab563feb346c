/** Builds, and serves the repository for the demo page, from plain files. */
import { createServer } from 'node:http';
import runAll from 'npm-run-all2';
import sirv from 'sirv';

const port = Number(process.env.PORT ?? 4173);
const serve = sirv('.', { dev: true });
const server = createServer((request, response) => {
  if (request.url === '/') response.writeHead(302, { location: '/site/' }).end();
  // Plain files of the whole repository, which are not to include what git keeps.
  else if (/(?:\/|%2f|\\|%5c)(?:\.|%2e)/i.test(request.url?.split('?')[0] ?? ''))
    response.writeHead(404).end();
  else serve(request, response);
});
try {
  // Before the build, which takes longer than it takes to find the port taken.
  await new Promise((done, fail) =>
    server.on('error', fail).listen(port, 'localhost', () => done(undefined)),
  );
  const { stdout, stderr } = process;
  await runAll(['build'], { stdout, stderr });
  console.log(`The demo is at http://localhost:${port}/site/ (Ctrl+C stops it)`);
} catch (error) {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken: set PORT to another.` : error.message);
  process.exit(1);
}
