import { expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/widgets/consultation-calendar/define.js';
import { CalendarPage } from '../../pages/consultation-calendar.js';
import { filesOf } from '../../pages/downloads.js';
import { bodyOf, fixtureFeed } from '../../pages/feed-server.js';
import { withSharing } from '../../pages/sharing.js';
import { until } from '../../pages/until.js';
import { feedOf } from '../../pages/widget.js';
import { expectNoise } from '../../setup.js';

const walk = {
  id: 'Spacer',
  title: 'Spacer',
  _civic: { kind: 'event', start: '2026-11-27T17:00', end: '2026-11-27T18:00' },
};
const park = {
  id: 'Park',
  title: 'Park',
  _civic: { kind: 'consultation', opens: '2026-11-01', closes: '2026-11-26' },
};
const debate = { id: 'Debata', title: 'Debata', _civic: { kind: 'event', start: '2026-12-10T17:00' } };
const feed = feedOf([walk, park, debate]);

const open = (view = 'list') =>
  CalendarPage.open(
    html`<civic-consultation-calendar lang="pl" view=${view} .data=${feed}></civic-consultation-calendar>`,
  );
const within = (page: CalendarPage, selector: string) =>
  [...page.element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter((one) =>
    one.checkVisibility(),
  );

describe('a calendar on its page', () => {
  const start = location.href;
  const clock = Date.now;
  beforeEach(() => {
    Date.now = () => Date.parse('2026-11-23T12:00:00+01:00');
  });
  afterEach(() => {
    Date.now = clock;
    history.replaceState(null, '', start);
  });

  it('hands out the page’s address without what a visitor brought in it', async () => {
    const bare = location.origin + location.pathname;
    history.replaceState(null, '', `${location.search}&token=secret#secret`);
    const page = await open();
    page.button('Spacer').click();
    await until(() => page.dialog?.open);
    const told: string[] = [];
    const take = ({ url = '' }: ShareData) => Promise.resolve(void told.push(url));
    const files = await withSharing(take, () =>
      filesOf(() => {
        for (const button of page.dialog!.querySelectorAll<HTMLElement>('[part="exports"] button'))
          if (button.innerText !== 'Drukuj') button.click();
      }),
    );
    page.dialog!.close();
    await until(() => !page.dialog);
    page.takeHome.open = true;
    await until(() => page.takeHome.querySelector('button'));
    const [all = ''] = await filesOf(() => page.takeHome.querySelector('button')!.click());
    const links = within(page, 'a').map(({ href }: HTMLElement & { href?: string }) => href ?? '');
    const everything = [...files, all, ...told, ...links].map((one) => one.replaceAll('\r\n ', ''));
    expect(told).to.deep.equal([bare]);
    expect(everything.filter((one) => one.includes(`URL:${bare}\r\n`))).to.have.length(2);
    expect(everything.filter((one) => decodeURIComponent(one).includes('secret'))).to.deep.equal([]);
  });

  it('turns to the view that the page asks for later', async () => {
    const page = await open();
    page.element.setAttribute('view', 'month');
    await until(() => page.table);
    expect(page.button('Miesiąc').ariaPressed).to.equal('true');
  });

  it('goes on with its heading where the button to ask again has served', async () => {
    expectNoise(/^console\.warn: civic-widgets \(feed-not-found\)/);
    const { address } = fixtureFeed(`fail=1&status=404&${bodyOf(feed)}`);
    const page = await CalendarPage.open(
      html`<civic-consultation-calendar lang="pl" src=${address}></civic-consultation-calendar>`,
    );
    const again = page.button('Spróbuj ponownie');
    again.focus();
    again.click();
    await until(() => page.element.state === 'ready' && page.element.shadowRoot?.activeElement);
    expect(page.element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('heading');
  });

  it('prints below a month all that it holds, once and with whole titles', async () => {
    const page = await open('month');
    await until(() => page.table);
    dispatchEvent(new Event('beforeprint'));
    const held = within(page, '[part~="agenda-entry"] > :first-child').map((one) => one.textContent.trim());
    dispatchEvent(new Event('afterprint'));
    expect(held).to.deep.equal(['Park', 'Spacer']);
  });

  it('prints the details alone, from their title on', async function () {
    const page = await open();
    page.button('Park').click();
    await until(() => page.dialog?.open);
    const { supported } = await executeServerCommand<{ supported: boolean }, object>('emulate-features', {
      media: 'print',
    });
    const top = page.dialog!.getBoundingClientRect().top + scrollY;
    const behind = page.button('Spacer').checkVisibility();
    await executeServerCommand('emulate-features', {});
    if (!supported) this.skip();
    expect(top).to.equal(0);
    expect(behind).to.equal(false);
  });
});
