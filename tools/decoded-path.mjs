/** The path of a request as a file system knows it, or nothing for one that no honest link has. */
export const decodedPath = (path) => {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
};
