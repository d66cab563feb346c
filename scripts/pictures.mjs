/** Pictures of stories, compared with those that were looked at and accepted. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** Pictures that were accepted. */
const KEPT = 'tests/pictures';
/** Where those go that differ, for looking at. */
const NOW = '.shots/stories';
/** How much of a pixel's colour may differ, from 0 to 1: what another processor rounds in another way. */
const THRESHOLD = 0.02;
/** How many pixels may differ by more. */
const STRAY = 12;

export class Pictures {
  /** @param {boolean} accept whether pictures are taken as they are */
  constructor(accept) {
    this.accept = accept;
    rmSync(NOW, { recursive: true, force: true });
    mkdirSync(NOW, { recursive: true });
    mkdirSync(KEPT, { recursive: true });
  }

  /**
   * What is wrong with a picture; nothing where it is as it was. It is taken a second time before it is said
   * to differ.
   *
   * @param {string} name
   * @param {() => Promise<Uint8Array>} shoot
   */
  async compare(name, shoot) {
    const file = join(KEPT, `${name}.webp`);
    const kept = existsSync(file) ? readFileSync(file) : undefined;
    let now = Buffer.from(await shoot());
    let difference = await differ(kept, now);
    if (kept && difference) {
      await new Promise((done) => setTimeout(done, 500));
      now = Buffer.from(await shoot());
      difference = await differ(kept, now);
    }
    if (!difference) return [];
    if (this.accept) {
      // A third of what the same pixels have as PNG.
      writeFileSync(file, await sharp(now).webp({ lossless: true, effort: 6 }).toBuffer());
      return [];
    }
    writeFileSync(join(NOW, `${name}.png`), now);
    if (difference.image) writeFileSync(join(NOW, `${name}.difference.png`), difference.image);
    return [difference.says];
  }

  /** Pictures that no story has: removed where pictures are accepted. */
  sweep(names) {
    const gone = readdirSync(KEPT).filter((file) => !names.includes(file.replace(/\.webp$/, '')));
    if (!this.accept) return gone.map((file) => `${file}: a picture of no story`);
    for (const file of gone) rmSync(join(KEPT, file));
    return [];
  }
}

/** How two pictures differ; nothing where they do not. */
async function differ(before, after) {
  if (!before) return { says: 'there is no picture of it yet' };
  const [a, b] = await Promise.all(
    [before, after].map((bytes) =>
      sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  const { width, height } = a.info;
  const size = ({ info }) => `${info.width} × ${info.height}`;
  if (size(a) !== size(b)) return { says: `its picture was ${size(a)} and is ${size(b)}` };
  const image = Buffer.alloc(a.data.length);
  const count = pixelmatch(a.data, b.data, image, width, height, { threshold: THRESHOLD });
  if (count <= STRAY) return undefined;
  const raw = { width, height, channels: /** @type {const} */ (4) };
  return {
    says: `its picture differs in ${count} pixels`,
    image: await sharp(image, { raw }).png().toBuffer(),
  };
}
