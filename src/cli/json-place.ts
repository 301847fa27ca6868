import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { placesOf, type Place } from './place.js';

/**
 * Finds the places in a JSON file that paths such as `items[3]._civic.closes` name, or in jCal `VEVENT[3]`; an empty one
 * names the whole.
 */
export function placesInJson(source: string, format: string): (path: string) => Place | undefined {
  let tree: Node | undefined;
  let placeOf: ReturnType<typeof placesOf> | undefined;
  return (path) => {
    tree ??= parseTree(source.replace(/^\uFEFF/, ' '));
    const node = tree && (format === 'jcal' ? componentAt(tree, path) : nodeAt(tree, path));
    return node && (placeOf ??= placesOf(source))(node.offset);
  };
}

/** The value at `path`, in which names are not quoted: the longest name that fits is meant. */
function nodeAt(node: Node, path: string): Node | undefined {
  if (path === '') return node;
  const index = /^\[(\d+)\](.*)$/s.exec(path);
  if (index) {
    const entry = node.type === 'array' ? node.children?.[Number(index[1])] : undefined;
    return entry && nodeAt(entry, index[2] ?? '');
  }
  const rest = path.replace(/^\./, '');
  const fitting = (node.type === 'object' ? (node.children ?? []) : [])
    .map(({ children: [name, value] = [] }) => ({ name: String(name?.value), value }))
    .filter(({ name }) => rest.startsWith(name) && /^(?:[.[]|$)/.test(rest.slice(name.length)))
    .sort((one, other) => other.name.length - one.name.length);
  for (const { name, value } of fitting) {
    const found = value && nodeAt(value, rest.slice(name.length));
    if (found) return found;
  }
  return undefined;
}

/** The property of a jCal that `VEVENT[3].DTSTART` names, or the component that it lacks. */
function componentAt(tree: Node, path: string): Node | undefined {
  const [, index, property] = /^VEVENT\[(\d+)\](?:\.([\w-]+))?/.exec(path) ?? [];
  if (index === undefined) return nodeAt(tree, path);
  const events = findNodeAtLocation(tree, [2])?.children?.filter((component) =>
    isCalled(component, 'vevent'),
  );
  const event = events?.[Number(index)];
  const properties = (event && findNodeAtLocation(event, [1])?.children) ?? [];
  return properties.find((one) => property && isCalled(one, property.toLowerCase())) ?? event;
}

const isCalled = ({ children: [name] = [] }: Node, word: string): boolean =>
  String(name?.value).toLowerCase() === word;
