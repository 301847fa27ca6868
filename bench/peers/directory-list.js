import List from 'list.js';
import { bare, fold, organisations, textsOf } from '../pages/by-hand.js';

const items = await organisations();
const main = document.querySelector('main');
main.id = 'directory';
main.innerHTML = '<h1>Organizacje</h1><input class="search" type="search"><ul class="list"></ul>';
const list = new List(
  'directory',
  {
    page: 50,
    valueNames: [
      'title',
      'form',
      'about',
      'topics',
      { data: ['id', 'folded'] },
      { name: 'url', attr: 'href' },
      { name: 'tel', attr: 'href' },
      { name: 'mail', attr: 'href' },
      { name: 'www', attr: 'href' },
    ],
    item:
      '<li><b></b><h3><a class="url title"></a></h3><p class="form"></p><p class="about"></p><p class="topics"></p>' +
      '<a class="tel">Telefon</a><a class="mail">E-mail</a><a class="www">www</a></li>',
  },
  items.map((item) => ({
    id: item.id,
    title: item.title,
    form: `${item._civic.legal_form}, ${item._civic.locations[0].name}`,
    about: item.summary,
    topics: item._civic.topics.join(' '),
    url: item.url,
    tel: `tel:${item._civic.phone}`,
    mail: `mailto:${item._civic.email}`,
    www: item._civic.website,
    // It folds nothing by itself.
    folded: fold(textsOf(item).join(' ')),
  })),
);
document.documentElement.dataset.shown = 'true';
window.search = async (query) => {
  list.search(fold(bare(query)), ['folded']);
  return list.visibleItems.slice(0, 10).map((item) => item.values().id);
};
