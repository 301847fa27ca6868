import { css } from 'lit';
import { copyNoteStyles } from '../../../element/copy-note.styles.js';
import { takeHomeStyles } from '../take-home/take-home.styles.js';

export const detailsStyles = [
  copyNoteStyles,
  takeHomeStyles,
  css`
    dd .button {
      margin-inline-end: 0.5rem;
    }
    .progress {
      display: grid;
      gap: 0.25rem;
      max-inline-size: 24rem;
    }
    .progress svg {
      inline-size: 100%;
      block-size: 0.5rem;
      border: 1px solid var(--_control);
      border-radius: 0.25rem;
      color: var(--_accent);
      fill: currentcolor;
      stroke: none;
    }
    .progress svg:dir(rtl) {
      scale: -1 1;
    }
    .lines {
      white-space: pre-line;
    }
    .details :is(ol, .meetings, .documents) {
      display: grid;
      gap: 0.5rem;
    }
    .details ol {
      padding-inline-start: 1.5rem;
      list-style: decimal;
    }
    li[aria-current] {
      font-weight: 600;
    }
    li[aria-current] .muted {
      font-weight: 400;
    }
    .now {
      padding-inline: 0.375rem;
      border: 1px solid currentcolor;
      border-radius: 1rem;
      font-size: 0.875em;
    }
    .phases li > .muted,
    .meetings li > .small {
      display: block;
    }
    .documents li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.5rem;
    }
    button.link {
      min-block-size: 1.5rem;
      padding: 0;
      border: 0;
      color: var(--_accent);
      text-align: start;
      text-decoration: underline;
    }
    .description :is(p, ul, ol) + :is(p, ul, ol) {
      margin-block-start: 0.75em;
    }
    .description ul {
      padding-inline-start: 1.5rem;
      list-style: disc;
    }
    @media (pointer: coarse) {
      button.link {
        min-block-size: 2.75rem;
      }
    }
    @media print {
      button.link {
        display: inline;
      }
    }
  `,
];
