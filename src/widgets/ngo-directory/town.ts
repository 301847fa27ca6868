const postcode =
  /^(?:(?:[A-Z]{1,2}-)?(?:\d{2}-\d{3}|\d{3} \d{2}|\d{4,6}(?: ?[A-Z]{2})?)|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?:\s+|$)/;

// In America a house has as many digits as a postcode elsewhere.
const street = / (?:st|ave|dr|rd|blvd|ln|street|avenue|drive|road)\.?$/i;

/**
 * The town of an address that is written on one line: what stands beside the postcode, else what comes last.
 * `ul. Długa 1, 50-101 Wrocław, Polska` gives `Wrocław`.
 *
 * @returns Nothing where no part of the address looks like a town.
 */
export function townOf(address: string): string | undefined {
  const parts = address.split(/[,\n;]/).map((part) => part.trim());
  const coded = parts.findIndex((part) => postcode.test(part) && !street.test(part));
  const [before, next] = [parts[coded - 1], parts[coded + 1]];
  // Where a postcode stands alone, the town comes next; in Ukraine and Britain it stands before, and the country next.
  const beside = !before || /\d/.test(before) ? next : before;
  const town = coded < 0 ? parts.at(-1) : parts[coded]!.replace(postcode, '') || beside;
  return town && !/\d/.test(town) ? town : undefined;
}
