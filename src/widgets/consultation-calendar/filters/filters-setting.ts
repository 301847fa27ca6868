import type { ViewSetting } from '../view-setting.js';
import type { Facet, FilterState } from './filter-state.js';

/** What of the filters is unfolded, and what of their long lists is looked for: nobody shares that. */
export interface Panel {
  readonly expanded: boolean;
  readonly wanted: Readonly<Partial<Record<Facet, string>>>;
}

/** How the panel stands at first. */
export const foldedPanel: Panel = { expanded: false, wanted: {} };

/** What the filters are drawn with, and whom they tell. */
export interface FiltersSetting extends Pick<ViewSetting, 'tag' | 'zone' | 'plain' | 'say'> {
  readonly state: FilterState;
  readonly panel: Panel;
  /** A person chose or typed something. */
  readonly change: (state: FilterState) => void;
  readonly changePanel: (panel: Panel) => void;
  /** The person will type no more. */
  readonly submit: () => void;
}
