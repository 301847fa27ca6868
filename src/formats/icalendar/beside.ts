import type { Document, Image, Party } from '../../model/common.js';
import { emailAddress, webAddress } from '../../safety/address.js';
import { printable } from '../../safety/characters.js';
import {
  type Component,
  parameterOf,
  propertiesNamed,
  type Property,
  propertyNamed,
  valueOf,
} from './components.js';

// What stands beside an event: who holds it, what goes with it, and where it is on the net.

export function organiserOf(component: Component): Party | undefined {
  const organizer = propertyNamed(component, 'organizer');
  const name = printable(unquoted(parameterOf(organizer, 'cn') ?? '')).trim();
  const email = emailAddress(valueOf(component, 'organizer') ?? '');
  return name || email ? { ...(name ? { name } : {}), ...(email ? { email } : {}) } : undefined;
}

// Some calendars write a name as if it were part of an address.
function unquoted(name: string): string {
  const bare = name.replace(/^"+|"+$/g, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

const addressIn = (property: Property): string | undefined =>
  typeof property[3] === 'string' ? webAddress(property[3]) : undefined;

const isPicture = (property: Property): boolean => /^image\//i.test(parameterOf(property, 'fmttype') ?? '');

/** The files that go with an event; a picture is no file to open. */
export function documentsOf(component: Component): readonly Document[] | undefined {
  const documents = propertiesNamed(component, 'attach').flatMap((property) => {
    const url = addressIn(property);
    const type = parameterOf(property, 'fmttype');
    const title = parameterOf(property, 'filename');
    return url === undefined || isPicture(property)
      ? []
      : [{ url, ...(type === undefined ? {} : { type }), ...(title === undefined ? {} : { title }) }];
  });
  return documents.length ? documents : undefined;
}

/** The picture of an event: an IMAGE (RFC 7986), or the first attachment that is one, as WordPress has it. */
export function imageOf(component: Component): Image | undefined {
  const pictures = [
    ...propertiesNamed(component, 'image'),
    ...propertiesNamed(component, 'attach').filter(isPicture),
  ];
  const src = pictures.map(addressIn).find((address) => address !== undefined);
  return src === undefined ? undefined : { src };
}

/** Where an event is on the net: a CONFERENCE (RFC 7986), or Google's and Microsoft's own words for it. */
export function meetingOf(component: Component): string | undefined {
  for (const name of ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl']) {
    const address = webAddress(valueOf(component, name) ?? '');
    if (address !== undefined) return address;
  }
  return undefined;
}

/** The language that an event's title says it is in. */
export function languageOf(component: Component): string | undefined {
  const language = parameterOf(propertyNamed(component, 'summary'), 'language');
  return language !== undefined && /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(language) ? language : undefined;
}
