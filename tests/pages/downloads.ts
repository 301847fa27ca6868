/** The texts of the files that are offered while `run` runs. None is saved: a browser may ask where, and take the focus. */
export async function filesOf(run: () => unknown): Promise<readonly string[]> {
  const made: Blob[] = [];
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  const create = (blob: Blob) => {
    made.push(blob);
    return createObjectURL(blob);
  };
  Object.assign(URL, { createObjectURL: create });
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    await run();
  } finally {
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(made.map((blob) => blob.text()));
}
