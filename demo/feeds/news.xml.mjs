// The sample news as RSS 2.0, for the card that shows the latest of a channel.
import { news } from './city/news.mjs';

const element = (name, text) => `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;

export default function rss(now) {
  const items = news(now).map(
    ({ title, summary, url, published }) =>
      `<item>${element('title', title)}${element('link', url)}${element('guid', url)}` +
      `${element('description', summary)}${element('pubDate', new Date(published).toUTCString())}</item>`,
  );
  const head = [
    element('title', 'Wrocław Rozmawia (przykład)'),
    element('link', 'https://www.wroclaw.pl/rozmawia/'),
    element('description', 'Wiadomości przykładowe'),
    element('language', 'pl'),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${head.join('')}${items.join('')}</channel></rss>`;
}
