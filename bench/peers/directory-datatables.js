import DataTable from 'datatables.net';
import { bare, fold, organisations, textsOf } from '../pages/by-hand.js';

const items = await organisations();
const table = document.createElement('table');
document.querySelector('main').append(table);
const link = (href, text) => `<a href="${href}">${text}</a>`;
const api = new DataTable(table, {
  data: items,
  pageLength: 50,
  deferRender: true,
  autoWidth: false,
  order: [],
  columns: [
    { title: 'Nazwa', data: ({ title, url }, type) => (type === 'display' ? link(url, title) : title) },
    { title: 'Forma', data: ({ _civic }) => `${_civic.legal_form}, ${_civic.locations[0].name}` },
    { title: 'O nas', data: 'summary' },
    { title: 'Tematy', data: ({ _civic }) => _civic.topics.join(' ') },
    {
      title: 'Kontakt',
      data: ({ _civic: { phone, email, website } }) =>
        link(`tel:${phone}`, phone) + link(`mailto:${email}`, email) + link(website, 'www'),
      searchable: false,
    },
    // It folds ó and ś, and not ł.
    { data: (item) => fold(textsOf(item).join(' ')), visible: false },
  ],
});
document.documentElement.dataset.shown = 'true';
window.search = async (query) => {
  api.search(fold(bare(query))).draw();
  return api
    .rows({ page: 'current' })
    .data()
    .toArray()
    .slice(0, 10)
    .map(({ id }) => id);
};
