import { AddressController, type AddressHost } from '../../../element/address-controller.js';
import { keyParameters, longestState, StateText, written } from '../../../element/filters/state-text.js';
import { isWallClock } from '../../../model/time.js';
import { everything, facets, sorts, viewCalled, type FilterState } from './filter-state.js';

/** Keeps what a person chose in the address of the page. Loaded where the host page asked for that. */
export class StateInAddress {
  private readonly address: AddressController;
  private showing: Promise<void> | undefined;

  /** @param show Takes the state that the address holds, when the page is opened and when a person goes back. */
  constructor(host: AddressHost, show: (state: FilterState) => Promise<void>) {
    const restore = (text: string) => {
      this.showing = show(readState(text));
    };
    this.address = new AddressController(host, restore, longestState);
  }

  /** Resolves when it is shown what the address holds. */
  async restore(): Promise<void> {
    this.address.hostUpdate();
    await this.showing;
  }

  keep(state: FilterState): void {
    this.address.keep(writtenState(state));
  }
}

/** `state` as the text of an address; one that is nothing special gives an empty one. */
export const writtenState = (state: FilterState): string =>
  written([
    ['view', state.view === everything.view ? '' : state.view],
    ['month', state.month],
    ['item', state.item],
    ['q', state.query.trim()],
    ['from', state.from],
    ['to', state.to],
    ['sort', state.sort === everything.sort ? '' : state.sort],
    ...facets.flatMap((facet) => keyParameters(facet, state.chosen[facet])),
  ]);

/** The state in the text of an address. Whatever there is no sense in is as if it were not there; never throws. */
export function readState(text: string): FilterState {
  const read = new StateText(text);
  return {
    query: read.one('q').trim(),
    chosen: Object.fromEntries(
      facets.map((facet) => [facet, read.keys(facet)]),
    ) as unknown as FilterState['chosen'],
    from: dayIn(read.one('from')),
    to: dayIn(read.one('to')),
    sort: sorts.find((sort) => sort === read.one('sort')) ?? everything.sort,
    view: viewCalled(read.one('view')),
    month: dayIn(`${read.one('month')}-01`).slice(0, 7),
    item: read.one('item'),
  };
}

/** A day that there is, or nothing: years before 1000 are typing mistakes or worse. */
const dayIn = (text: string): string =>
  /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && isWallClock(`${text}T00:00:00`) ? text : '';
