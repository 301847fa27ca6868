// The attributes that each element may be given on the page on which any feed can be tried.

/** By element: an attribute, and the values that it may have; without any it is there or not. */
export const options = {
  'civic-strategy-banner': { layout: ['banner', 'compact', 'full'], observe: [] },
  'civic-consultation-calendar': {
    view: ['list', 'month', 'windows'],
    details: ['dialog', 'inline', 'page'],
    'url-state': [],
    observe: [],
    'json-ld': [],
  },
  'civic-ngo-directory': {
    layout: ['cards', 'table'],
    details: ['dialog', 'inline', 'page'],
    'url-state': [],
    'a-z': [],
    shortlist: [],
    observe: [],
    'json-ld': [],
  },
  'civic-observe-cards': { latest: [], observed: [] },
  'civic-breadcrumb': { 'json-ld': [] },
};

/** What holds for every element. */
export const common = { cache: [] };

/** The attributes that were chosen; a first value is what holds without any. */
export const chosenIn = (form, tag) => {
  const chosen = {};
  for (const [name, values] of Object.entries({ ...options[tag], ...common })) {
    const field = form.elements[name];
    if (values.length === 0) chosen[name] = field.checked;
    else if (field.value !== values[0]) chosen[name] = field.value;
  }
  return chosen;
};
