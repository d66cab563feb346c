/** Serves the repository for the demo page, from plain files. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const port = Number(process.env.PORT ?? 4173);
const serve = sirv(fileURLToPath(new URL('..', import.meta.url)), { dev: true });
const server = createServer((request, response) => {
  if (request.url === '/') response.writeHead(302, { location: '/site/' }).end();
  // Plain files of the whole repository, which are not to include what git keeps.
  else if (/(?:\/|%2f|\\|%5c)(?:\.|%2e)/i.test(request.url.split('?')[0]))
    response.writeHead(404).end();
  else serve(request, response);
});
server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken: set PORT to another.` : error.message,
  );
  process.exitCode = 1;
});
server.listen(port, 'localhost', () =>
  console.log(`The demo is at http://localhost:${port}/site/ (Ctrl+C stops it)`),
);
