// Takes the place of `template.innerHTML = html` in the bundled lit-html. Stock Lit creates its Trusted
// Types policy unguarded when its module loads; where the page refuses that name, or another copy of Lit
// has taken it, nothing of ours would be defined at all. Each way is tried in turn, at the first template:
//
// 1. another copy of this library on the page has parsed templates already: use its function;
// 2. our own policy, `civic-widgets`;
// 3. `setHTML`, which needs no policy, and with this sanitizer keeps Lit's comments and attributes;
// 4. an error, which the base element turns into "leave the page's own content where it is".

const SHARED = Symbol.for('civic-widgets.parse-template');
const KEEP_ALL_THAT_IS_SAFE = { sanitizer: { comments: true, removeElements: [], removeAttributes: [] } };

const parseWith = (fill) => (html) => {
  const template = document.createElement('template');
  fill(template, html);
  return template;
};

// A policy cannot be created twice under one name, so the second copy on a page depends on the first.
// It is handed a function that makes inert templates, not the policy, which could also bless scripts.
const share = (parse) => {
  try {
    Object.defineProperty(globalThis, SHARED, { value: parse });
  } catch {
    // A page that forbids new globals has one copy less to share with.
  }
  return parse;
};

const choose = () => {
  if (typeof globalThis[SHARED] === 'function') return globalThis[SHARED];
  const { trustedTypes } = globalThis;
  if (!trustedTypes) return parseWith((template, html) => (template.innerHTML = html));
  try {
    const policy = trustedTypes.createPolicy('civic-widgets', { createHTML: (html) => html });
    return share(parseWith((template, html) => (template.innerHTML = policy.createHTML(html))));
  } catch {
    if ('setHTML' in Element.prototype)
      return parseWith((template, html) => template.setHTML(html, KEEP_ALL_THAT_IS_SAFE));
    return () => {
      throw new Error('This page lets no template be parsed: allow the Trusted Types policy civic-widgets');
    };
  }
};

let parse;

/** The `<template>` that holds `html`, which must be the literal part of a template of ours. */
export const parseTemplate = (html) => (parse ??= choose())(html);
