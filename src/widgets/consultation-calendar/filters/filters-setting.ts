import type { Panel } from '../../../element/filters/panel-view.js';
import type { ViewSetting } from '../view-setting.js';
import type { Facet, FilterState } from './filter-state.js';

/** What the filters are drawn with, and whom they tell. */
export interface FiltersSetting extends Pick<ViewSetting, 'tag' | 'zone' | 'plain' | 'say'> {
  readonly state: FilterState;
  readonly panel: Panel<Facet>;
  /** What the sources are called, where there are several. */
  readonly sources?: readonly string[];
  /** How many entries there are of which no more is known. */
  readonly beyond?: number;
  /** What is said as long as more is being fetched. */
  readonly loading?: string | undefined;
  /** A person chose or typed something. */
  readonly change: (state: FilterState) => void;
  readonly changePanel: (panel: Panel<Facet>) => void;
  /** The person will type no more. */
  readonly submit: () => void;
}
