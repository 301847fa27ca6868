import { expect, html } from '@open-wc/testing';
import '../../src/widgets/strategy-banner/define.js';
import type { StrategyBanner } from '../../src/widgets/strategy-banner/strategy-banner.js';
import { bodyOf, fixtureFeed } from '../pages/feed-server.js';
import { shown, words } from '../pages/widget.js';

const context = { '@context': 'https://example.org/ns' };
const goals = { ...context, '@graph': [{ '@id': '#g', '@type': 'Goal', name: 'Parki', status: 'At Risk' }] };
const planWith = (goal: object | string) => ({
  ...context,
  '@id': '#plan',
  '@type': 'StrategicPlan',
  name: 'Plan powiatu',
  startDate: '2024',
  goals: [typeof goal === 'string' ? { '@id': goal } : goal],
});
const said = (element: StrategyBanner) => words(element, 'goals');

describe('civic-strategy-banner, a plan that is spread over documents', () => {
  it('fetches what its document leads to', async () => {
    const rest = fixtureFeed(bodyOf(goals));
    const plan = fixtureFeed(bodyOf(planWith(`${rest.address}#g`)));
    const element = await shown<StrategyBanner>(
      html`<civic-strategy-banner lang="pl" layout="full" src=${plan.address}></civic-strategy-banner>`,
    );
    expect(said(element)).to.equal('Cele Parki At Risk');
    expect((await rest.count()).count).to.equal(1);
    expect(element.problems).to.deep.equal([]);
  });

  it('reads several sources as one, in whichever order, and asks for none twice', async () => {
    const rest = fixtureFeed(bodyOf(goals));
    const plan = fixtureFeed(bodyOf(planWith(`${rest.address}#g`)));
    const element = await shown<StrategyBanner>(
      html`<civic-strategy-banner lang="pl" layout="full"
        ><source src=${rest.address} />
        <source src=${plan.address}
      /></civic-strategy-banner>`,
    );
    expect(words(element, 'heading')).to.equal('Plan powiatu');
    expect(said(element)).to.equal('Cele Parki At Risk');
    expect([(await rest.count()).count, (await plan.count()).count]).to.deep.equal([1, 1]);
    expect(element.problems).to.deep.equal([]);
  });

  it('shows what there is where a document is missing, and tells the host', async () => {
    const gone = fixtureFeed('status=404');
    const plan = fixtureFeed(bodyOf({ ...planWith(`${gone.address}#g`), vision: 'Czysta woda.' }));
    const element = await shown<StrategyBanner>(
      html`<civic-strategy-banner lang="pl" layout="full" src=${plan.address}></civic-strategy-banner>`,
    );
    expect(words(element, 'vision')).to.equal('Wizja Czysta woda.');
    expect(element.problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['not-found', gone.address],
    ]);
  });

  it('says that news of a strategy is none, and keeps the page’s own content', async () => {
    const news = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Nowa strategia' };
    const element = await shown<StrategyBanner>(
      html`<civic-strategy-banner lang="pl" .data=${news}><a href="/">Strategia</a></civic-strategy-banner>`,
    );
    expect(words(element)).to.equal('Nie ma tu jeszcze żadnej strategii.');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['not-shown']);
  });
});
