/** The letters from а to я and from ѐ to ї as the Ukrainian table has them that passports are written by (resolution 55 of 2010). */
const official =
  'a,b,v,h,d,e,zh,z,y,i,k,l,m,n,o,p,r,s,t,u,f,kh,ts,ch,sh,shch,,y,,e,iu,ia,e,e,d,g,ie,z,i,i'.split(',');

/** The same as Poles write what they hear, folded. */
const polish = 'a,b,w,h,d,e,z,z,y,j,k,l,m,n,o,p,r,s,t,u,f,ch,c,cz,sz,szcz,,y,,e,ju,ja,e,e,d,g,je,z,i,i'.split(
  ',',
);

/** At the beginning of a word. */
const first: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

const letter = /[\u0400-\u04ff]/g;
const soft = /[ьъ'\u2019ʼ]/g;

/**
 * A text in Cyrillic letters as it is written in Latin ones: by the Ukrainian table, and as Poles hear it. `Львів` gives
 * `lviv` and `lwiw`, `Вроцлав` also `wroclaw`.
 *
 * @returns Nothing for a text without Cyrillic letters.
 */
export function latinOf(text: string): readonly string[] {
  if (text.search(letter) < 0) return [];
  const plain = text.toLowerCase().normalize().replace(soft, '');
  const spelt = plain.replace(/зг/g, 'zgh').replace(/(?<!\p{L})[єїйюя]/gu, (one) => first[one]!);
  const heard = plain.replace(/ія/g, 'ja');
  return [...new Set([by(official, spelt), by(polish, heard)])];
}

const by = (table: readonly string[], text: string): string =>
  text.replace(letter, (one) => (one === 'ґ' ? 'g' : (table[one.charCodeAt(0) - 0x430] ?? '')));
