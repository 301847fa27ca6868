// What happens in a city that nobody lives in: the same for the same number, told in every format by `feeds.mjs`.
import { chance } from '../generate.mjs';

const nouns = 'Park Skwer Ulica Szkoła Plac Bulwar Most Osiedle Tramwaj Świetlica Biblioteka Przystań'.split(
  ' ',
);
const names = 'Zielona Łódeczka Ścieżka Nadzieja Wspólnota Źródło Iskra Kładka Jabłoń Żuraw'.split(' ');
const topics = 'zieleń transport kultura sport edukacja zdrowie mieszkania klimat'.split(' ');
const words =
  'miasto sąsiedzi drzewa ławka spotkanie pomysł rada głos droga rower dzieci seniorzy woda cień wieczór plan budżet'.split(
    ' ',
  );
const day = 86_400_000;
const pad = (number) => String(number).padStart(2, '0');

/** Makes matters one after another: a meeting at `place` on some day around `today`, which an organisation holds. */
export function matters(today) {
  const random = chance(6);
  const one = (list) => list[Math.floor(random() * list.length)];
  const said = (length) => Array.from({ length }, () => one(words)).join(' ');
  const midnight = today - (today % day);
  return (number) => {
    const date = new Date(midnight + Math.floor((random() - 0.4) * 400) * day).toISOString().slice(0, 10);
    const hour = 9 + Math.floor(random() * 9);
    const [topic, noun, name] = [one(topics), one(nouns), one(names)];
    const [first, second] = [said(30), said(40)];
    return {
      number,
      id: `m-${number}`,
      url: `https://um.example/sprawy/${number}`,
      title: `${noun} ${name} ${number}: ${said(3)}`,
      organisation: `${noun} ${name} ${number}`,
      summary: `${said(12)}.`,
      text: `${first}.\n${second}.`,
      html: `<p>${first} – <strong>${topic}</strong>.</p><p>${second}. <a href="/plan/${number}">Plan</a> &amp; więcej</p>`,
      topic,
      date,
      hour,
      start: `${date}T${pad(hour)}:00:00`,
      end: `${date}T${pad(hour + 2)}:30:00`,
      utc: `${date}T${pad(hour - 2)}:00:00Z`,
      place: `${noun}, sala ${number % 40}`,
      street: `ul. ${name} ${1 + (number % 90)}`,
      lat: +(51 + random() / 5).toFixed(5),
      lon: +(17 + random() / 5).toFixed(5),
      phone: `+48 71 ${100 + (number % 900)} ${10 + (number % 90)} ${10 + (number % 80)}`,
    };
  };
}
