import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const unfinished = /^\.[^/]+\.[\da-f-]{36}\.part$/;

/** A file could not be written. `message` says which, and why. */
export class WriteError extends Error {
  override readonly name = 'WriteError';

  constructor(path: string, { code = '', message }: NodeJS.ErrnoException) {
    super(`“${path}” cannot be written: ${reasons[code] ?? message}.`);
  }
}

const aFile = 'a part of its path is a file, and no folder';
const forbidden = 'this user may not write there';
const reasons: Readonly<Record<string, string>> = {
  EACCES: forbidden,
  EEXIST: aFile,
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead to each other',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  ENOTDIR: aFile,
  EPERM: forbidden,
  EROFS: 'nothing can be written to that disk',
};

/**
 * Writes a file whole or not at all: beside its place first, then moved over what was there. Whoever reads it meanwhile,
 * and whatever ends this program, finds the old file or the new one, and never a half. A link stays, and what it leads to is
 * replaced.
 *
 * @throws {WriteError}
 */
export async function atomicWrite(path: string, text: string): Promise<void> {
  try {
    await writeWhole(await realpath(path).catch(() => path), text);
  } catch (error) {
    throw new WriteError(path, error as NodeJS.ErrnoException);
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const part = join(folder, `.${basename(path)}.${randomUUID()}.part`);
  try {
    const file = await open(part, 'wx');
    try {
      await file.writeFile(text);
      // On the disk before it gets its name: else a power cut leaves an empty file that looks whole.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Takes away what earlier runs that were killed left half written in `folder`, once it is older than an hour. */
export async function withoutUnfinished(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => unfinished.test(one))) {
    const path = join(folder, name);
    const { mtimeMs = now } = (await stat(path).catch(() => undefined)) ?? {};
    if (now - mtimeMs > 3_600_000) await rm(path, { force: true });
  }
}
