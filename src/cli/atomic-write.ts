import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import {
  mkdir,
  open,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

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
  EPIPE: 'nobody reads it any more',
  EROFS: 'nothing can be written to that disk',
};

/**
 * Writes a file whole or not at all: beside its place first, then moved over what was there. Whoever reads it meanwhile,
 * and whatever ends this program, finds the old file or the new one, and never a half. A link stays, and what it leads to is
 * replaced, or made; a file keeps its permissions. A pipe or a device is written into, and stays what it is.
 *
 * @throws {WriteError}
 */
export async function atomicWrite(path: string, text: string): Promise<void> {
  try {
    // By the kernel's own way through links: those in /proc lead to what has no name.
    const there = await stat(path).catch(() => undefined);
    if (there && !there.isFile()) await writeFile(path, text, { flag: constants.O_WRONLY });
    else await writeWhole(await placeOf(path), text, there);
  } catch (error) {
    throw new WriteError(path, error as NodeJS.ErrnoException);
  }
}

/** Where a path leads, though nothing may be there yet. */
async function placeOf(path: string, links = 0): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP' || links > 40) throw error;
    const target = await readlink(path).catch(() => undefined);
    // From the link's real folder: “..” in it is not that of the way here.
    return target === undefined ? path : placeOf(resolve(await realpath(dirname(path)), target), links + 1);
  }
}

type Owned = Readonly<Record<'mode' | 'uid' | 'gid', number>>;

async function writeWhole(path: string, text: string, before: Owned | undefined): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const part = join(folder, `.${basename(path)}.${randomUUID()}.part`);
  try {
    // Nobody who could not read the file before reads the new one while it is written.
    const file = await open(part, 'wx', before ? 0o600 : 0o666);
    try {
      await file.writeFile(text);
      if (before) await own(file, before);
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

/** Gives a file the permissions of the one that it takes the place of, and its owner, where this user may. */
async function own(file: FileHandle, { mode, uid, gid }: Owned): Promise<void> {
  await file.chown(uid, gid).catch(() => undefined);
  await file.chmod(mode & 0o777);
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
