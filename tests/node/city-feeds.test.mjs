// Weather, air and warnings as their services publish them. Runs in three time zones: none of it may depend on the machine's.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from 'civic-widgets/feed';

const now = Date.parse('2026-11-23T13:30:00+01:00');
const sample = (path) => JSON.parse(readFileSync(new URL(`../feeds/${path}.json`, import.meta.url), 'utf8'));
const read = (feed, options = {}) => readFeed(feed, { now, ...options });
const one = async (feed, options) => {
  const { records } = await read(feed, options);
  assert.equal(records.length, 1);
  return records[0];
};
const faults = ({ problems }) => problems.map(({ code, path }) => `${code} ${path}`);

describe('Open-Meteo', () => {
  const night = sample('open-meteo/weather-at-night');
  const current = (changes) => ({ ...night, current: { ...night.current, ...changes } });

  it('has the weather of the moment, with the sun or without it', async () => {
    const reading = await read(night);
    assert.equal(reading.format, 'open-meteo');
    assert.equal(reading.timeZone, 'Europe/Warsaw');
    assert.deepEqual(reading.problems, []);
    const [{ kind, temperature, code, isDay, url, attribution }] = reading.records;
    assert.deepEqual([kind, temperature, code, isDay], ['weather', -3.6, 2, false]);
    assert.equal(url, 'https://open-meteo.com/');
    assert.match(attribution.pl, /Open-Meteo\.com \(CC BY 4\.0\)/);
    assert.equal((await one(current({ is_day: 1 }))).isDay, true);
    assert.equal('isDay' in (await one(current({ is_day: null }))), false);
  });

  it('tells the two half past twos of an October night apart by the offset beside them', async () => {
    assert.equal((await one(night)).asOf, '2026-10-25T02:30:00+02:00');
    assert.equal((await one({ ...night, utc_offset_seconds: 3600 })).asOf, '2026-10-25T02:30:00+01:00');
    assert.equal((await one({ ...night, utc_offset_seconds: -12600 })).asOf, '2026-10-25T02:30:00-03:30');
    assert.equal((await one(current({ time: 1792888200 }))).asOf, '2026-10-25T00:30:00Z');
  });

  it('turns Fahrenheit into Celsius, and refuses a unit that nobody knows', async () => {
    const unit = (temperature_2m) => ({
      ...current({ temperature_2m: 84.2 }),
      current_units: { temperature_2m },
    });
    assert.equal((await one(unit('°F'))).temperature, 29);
    const odd = await read(unit('°X'));
    assert.equal('temperature' in odd.records[0], false);
    assert.deepEqual(faults(odd), ['wrong-value current_units.temperature_2m']);
  });

  it('reads the former names, and leaves out what is missing or wrong', async () => {
    const rest = Object.fromEntries(Object.entries(night).filter(([key]) => !key.startsWith('current')));
    const former = {
      ...rest,
      current_weather: { time: '2026-11-23T13:15', temperature: 4, weathercode: 61 },
    };
    const { temperature, code } = await one(former);
    assert.deepEqual([temperature, code], [4, 61]);
    const empty = await read(current({ temperature_2m: null, weather_code: '', time: null }));
    assert.deepEqual(Object.keys(empty.records[0]).sort(), ['attribution', 'id', 'isDay', 'kind', 'url']);
    assert.deepEqual(empty.problems, []);
    const wrong = await read(current({ temperature_2m: 'warm', weather_code: 1000, time: 'noon' }));
    assert.deepEqual(faults(wrong).sort(), [
      'wrong-value current.temperature_2m',
      'wrong-value current.time',
      'wrong-value current.weather_code',
    ]);
  });

  it('takes the last hour that is not to come and is not empty, and names a sub-index as what it is', async () => {
    const hours = sample('open-meteo/air-by-the-hour');
    const { index, level, scale, pollutant, subIndex, asOf } = await one(hours);
    assert.deepEqual([index, level, scale], [61, 3, 'eaqi']);
    assert.deepEqual([pollutant, subIndex, asOf], ['PM2.5', true, '2026-11-23T12:00:00+01:00']);
    const later = await one(hours, { now: Date.parse('2026-11-23T14:10:00+01:00') });
    assert.deepEqual(
      [later.index, later.level, later.pollutant, later.subIndex],
      [20, 0, 'PM2.5', undefined],
    );
    const before = await one(hours, { now: Date.parse('2026-11-22T14:10:00+01:00') });
    assert.equal('level' in before || 'asOf' in before, false);
    const bad = structuredClone(hours);
    bad.hourly.european_aqi[1] = -5;
    assert.deepEqual(faults(await read(bad)), ['wrong-value hourly.european_aqi[1]']);
  });

  it('has a level for every index', async () => {
    const level = async (european_aqi) =>
      (await one({ ...night, current: { time: '2026-11-23T13:00', european_aqi } })).level;
    const levels = await Promise.all([0, 20, 20.1, 40, 55, 80, 81, 100, 101, 400].map(level));
    assert.deepEqual(levels, [0, 0, 1, 1, 2, 3, 4, 4, 5, 5]);
  });

  it('says what the service says is wrong', async () => {
    await assert.rejects(read({ error: true, reason: 'Latitude must be in range' }), {
      code: 'unreadable',
      message: /Latitude must/,
    });
  });

  it('says so where the index was not asked for, or no zone', async () => {
    const air = await read({ ...night, current: { time: '2026-11-23T13:00', pm10: 12 } });
    assert.equal(air.records[0].kind, 'air-quality');
    assert.equal('level' in air.records[0], false);
    assert.match(air.problems[0].message, /current=european_aqi/);
    assert.equal(air.problems[0].hint, 'Ask with “current=european_aqi”.');
    const nothing = await read({ ...night, current: { time: '2026-11-23T13:00', wind_speed_10m: 12 } });
    assert.deepEqual(nothing.records, []);
    assert.match(nothing.problems[0].message, /temperature_2m/);
    const unplaced = { ...night, timezone: 'GMT', utc_offset_seconds: 0 };
    assert.deepEqual(faults(await read(unplaced)), ['no-time-zone ']);
    const placed = await read(unplaced, { timeZone: 'Europe/Warsaw' });
    assert.deepEqual([placed.timeZone, placed.problems.length], ['Europe/Warsaw', 0]);
  });

  it('reads the answer for several places, each by itself', async () => {
    const { records, problems } = await read([night, { ...night, latitude: 50 }, null]);
    assert.deepEqual([records.length, new Set(records.map(({ id }) => id)).size], [2, 2]);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['[2]'],
    );
  });
});

describe('IMGW', () => {
  it('measures in UTC and in quotation marks, and leaves out what is empty', async () => {
    const reading = await read(sample('imgw/synop'));
    assert.equal(reading.format, 'imgw-synop');
    assert.equal(reading.timeZone, 'Europe/Warsaw');
    const [wroclaw, top, bad] = reading.records;
    assert.deepEqual(
      [wroclaw.id, wroclaw.station, wroclaw.temperature, wroclaw.asOf],
      ['12424', 'Wrocław', -0.4, '2026-11-23T13:00:00+01:00'],
    );
    assert.match(wroclaw.attribution.pl, /^Źródłem pochodzenia danych jest Instytut Meteorologii/);
    assert.deepEqual([top.station, 'temperature' in top], ['Śnieżka', false]);
    assert.equal(bad.asOf, '2026-11-23');
    assert.deepEqual(faults(reading), [
      'wrong-value [2].temperatura',
      'wrong-value [2].godzina_pomiaru',
      'wrong-value [3]',
    ]);
  });

  it('answers for one station without a list', async () => {
    const [row] = sample('imgw/synop');
    const bad = await read({ ...row, temperatura: 'x' });
    assert.equal(bad.records[0].station, 'Wrocław');
    assert.deepEqual(faults(bad), ['wrong-value temperatura']);
  });

  it('warns by the clocks of Poland, and not without an end', async () => {
    const reading = await read(sample('imgw/warnings'));
    const [wind, fog] = reading.records;
    assert.equal(reading.records.length, 2);
    const { title, level, validFrom, validUntil, summary, areas } = wind;
    assert.deepEqual(
      [title, level, summary, areas],
      ['Silny wiatr', 2, 'Porywy do 85 km/h.', ['0264', '0223']],
    );
    assert.deepEqual([validFrom, validUntil], ['2026-11-23T18:00:00+01:00', '2026-11-24T06:00:00+01:00']);
    assert.equal('description' in wind, false);
    assert.match(wind.attribution.en, /IMGW-PIB/);
    assert.equal('level' in fog, false);
    assert.deepEqual(faults(reading), [
      'wrong-value [1].stopien',
      'missing [2]',
      'wrong-value [3].obowiazuje_do',
    ]);
  });

  it('may have nothing to warn of', async () => {
    const { format, records, problems } = await read({ status: false, message: 'No products were found' });
    assert.deepEqual([format, records, problems], ['imgw-warnings', [], []]);
  });

  it('warns of rivers, where and until when, and of a drought without a level', async () => {
    const flood = {
      numer: '12/H',
      zdarzenie: 'wezbranie z przekroczeniem stanów ostrzegawczych',
      stopień: '2',
      data_od: '2026-11-23 12:00:00',
      data_do: '2026-11-24 12:00:00',
      przebieg: 'Woda wzbiera.',
      komentarz: '',
      obszary: [{ kod_zlewni: ['W_12'], opis: 'Ślęza', wojewodztwo: 'dolnośląskie' }],
    };
    const reading = await read([
      flood,
      { ...flood, numer: '13', stopień: '-1' },
      { ...flood, data_do: null },
    ]);
    assert.equal(reading.format, 'imgw-hydro');
    const [{ id, title, level, validUntil, summary, areas }, drought] = reading.records;
    assert.deepEqual(
      [id, title, level, validUntil, summary, areas],
      [
        '12/H',
        'wezbranie z przekroczeniem stanów ostrzegawczych',
        2,
        '2026-11-24T12:00:00+01:00',
        'Woda wzbiera.',
        ['Ślęza', 'dolnośląskie', 'W_12'],
      ],
    );
    assert.equal('level' in drought, false);
    assert.deepEqual(faults(reading), ['missing [2]'], 'without an end it might be shown for ever');
  });

  it('takes the earlier of two half past twos: nothing is valid for longer than it is', async () => {
    const [row] = sample('imgw/warnings');
    const { validUntil } = await one([{ ...row, obowiazuje_do: '2026-10-25 02:30:00' }]);
    assert.equal(validUntil, '2026-10-25T02:30:00+02:00');
  });
});

describe('What was trimmed, joined or left empty', () => {
  const answer = (current, fields = {}) => ({
    latitude: 51.1,
    longitude: 17.03,
    utc_offset_seconds: 3600,
    timezone: 'Europe/Warsaw',
    current: { time: '2026-11-23T14:00', ...current },
    ...fields,
  });

  it('is still an answer of Open-Meteo, and each of several places is told apart', async () => {
    const alone = await read(answer({ temperature_2m: null, weather_code: null, is_day: 0 }));
    assert.deepEqual([alone.format, alone.problems], ['open-meteo', []]);
    const [{ temperature, code, title, asOf }] = alone.records;
    assert.deepEqual([temperature, code, title], [undefined, undefined, undefined]);
    assert.equal(asOf, '2026-11-23T14:00:00+01:00');
    const { records } = await read([
      answer({ temperature_2m: 3 }),
      answer({ temperature_2m: '' }, { latitude: 50, longitude: 20 }),
    ]);
    assert.deepEqual(
      records.map((record) => [record.title, record.temperature]),
      [
        ['51.1,17.03', 3],
        ['50,20', undefined],
      ],
    );
    const former = answer(
      {},
      { current: undefined, current_weather: { temperature: -0.4, weathercode: 71 } },
    );
    assert.deepEqual([(await one(former)).temperature, (await one(former)).code], [-0.4, 71]);
  });

  it('has in the hour that comes twice the last value that is known', async () => {
    const hourly = {
      time: ['2026-10-25T02:00', '2026-10-25T02:00', '2026-10-25T03:00'],
      temperature_2m: [1, null, null],
    };
    const { temperature } = await one(answer({}, { current: undefined, hourly }));
    assert.equal(temperature, 1);
  });

  it('is a station without an index, and a sentence of the service is no reading', async () => {
    const empty = {
      AqIndex: {
        'Identyfikator stacji pomiarowej': 117,
        'Wartość indeksu': '',
        'Nazwa kategorii indeksu': '',
        'Data danych źródłowych, z których policzono wartość indeksu dla wskaźnika st': '',
      },
    };
    const reading = await read(empty);
    assert.deepEqual(
      [reading.problems, reading.records[0].level, reading.records[0].asOf],
      [[], undefined, undefined],
    );
    await assert.rejects(read({ AqIndex: null }), /no index/);
    const synop = await read({
      id_stacji: '12424',
      stacja: 'Wrocław',
      data_pomiaru: '2026-11-23',
      godzina_pomiaru: '',
      temperatura: '',
    });
    assert.deepEqual(
      [synop.problems, synop.records[0].temperature, synop.records[0].asOf],
      [[], undefined, '2026-11-23'],
    );
  });
});

describe('GIOŚ', () => {
  const index = sample('gios/index');
  const changed = (changes) => ({ ...index, AqIndex: { ...index.AqIndex, ...changes } });
  const none = { 'Wartość indeksu': null, 'Nazwa kategorii indeksu': null };

  it('has the overall index, the hour of the data, and the pollutant that it is owed to', async () => {
    const reading = await read(index);
    assert.equal(reading.format, 'gios');
    assert.deepEqual(reading.problems, []);
    const [{ id, level, scale, asOf, pollutant, attribution }] = reading.records;
    assert.deepEqual([id, level, scale, pollutant], ['129', 2, 'gios', 'PM2.5']);
    assert.equal(asOf, '2026-11-23T14:10:00+01:00');
    assert.match(attribution.pl, /GIOŚ/);
  });

  it('names no pollutant that was bad yesterday, and takes several stations', async () => {
    const stamp = 'Data danych źródłowych, z których policzono wartość indeksu dla wskaźnika ';
    const parts = {
      ...none,
      'Wartość indeksu dla wskaźnika NO2': 1,
      [`${stamp}NO2`]: '2026-11-23 13:00:00',
      'Wartość indeksu dla wskaźnika O3': 5,
      [`${stamp}O3`]: '2026-11-22 13:00:00',
      'Wartość indeksu dla wskaźnika PM2.5': null,
      'Nazwa kategorii indeksu dla wskażnika PM2.5': null,
      'Wartość indeksu dla wskaźnika PM10': null,
      'Nazwa kategorii indeksu dla wskażnika PM10': null,
    };
    const { level, pollutant } = await one(changed(parts));
    assert.deepEqual([level, pollutant], [1, 'NO₂']);
    const several = await read([index, changed({ 'Identyfikator stacji pomiarowej': 114 }), null]);
    assert.deepEqual(
      [several.records.map(({ id }) => id), faults(several)],
      [['129', '114'], ['wrong-value [2]']],
    );
  });

  it('tells stations apart: by the name that somebody added, else by the number', async () => {
    const other = changed({
      'Identyfikator stacji pomiarowej': 114,
      'Nazwa stacji': ' Wrocław, wyb. Zmyślone ',
    });
    const { records } = await read([index, other]);
    assert.deepEqual(
      records.map(({ station }) => station),
      ['GIOŚ 129', 'Wrocław, wyb. Zmyślone'],
    );
    // Alone it is the city's, and says its number only where others stand beside it.
    const alone = await one(index);
    assert.deepEqual([alone.station, alone.title.en], [undefined, 'station 129']);
    assert.equal((await one(other)).station, 'Wrocław, wyb. Zmyślone');
  });

  it('takes the number before the name, and the name where there is no number', async () => {
    assert.equal((await one(changed({ 'Nazwa kategorii indeksu': 'Zły' }))).level, 2);
    assert.equal((await one(changed({ 'Wartość indeksu': null }))).level, 2);
    assert.equal((await one(changed({ 'Wartość indeksu': '5' }))).level, 5);
  });

  it('names the worst of the others where there is no overall index', async () => {
    for (const nothing of [
      none,
      { ...none, 'Wartość indeksu': -1, 'Nazwa kategorii indeksu': 'Brak indeksu' },
    ]) {
      const { level, pollutant, subIndex, asOf } = await one(changed(nothing));
      assert.deepEqual([level, pollutant, subIndex], [2, 'PM2.5', true]);
      assert.equal(asOf, '2026-11-23T13:00:00+01:00');
    }
  });

  it('has no level where the station has none', async () => {
    const reading = await read({
      AqIndex: { 'Identyfikator stacji pomiarowej': 1, 'Wartość indeksu': null },
    });
    assert.equal('level' in reading.records[0], false);
    assert.deepEqual(reading.problems, []);
    const bad = await read(changed({ 'Wartość indeksu': 9, 'Nazwa kategorii indeksu': null }));
    assert.deepEqual(faults(bad), ['wrong-value AqIndex.Wartość indeksu']);
  });

  it('is read in its former shape too', async () => {
    const former = sample('gios/index-before-2025');
    const { id, level, pollutant, subIndex, asOf } = await one(former);
    assert.deepEqual([id, level, pollutant, subIndex], ['114', 4, 'PM2.5', true]);
    assert.equal(asOf, '2024-11-23T13:00:00+01:00');
    const rest = { ...former, pm25IndexLevel: null };
    assert.equal((await one(rest)).asOf, '2024-11-23T14:00:00+01:00');
    const overall = await one({ ...rest, stIndexLevel: { id: 1 } });
    assert.deepEqual([overall.level, overall.pollutant, overall.subIndex], [1, 'NO₂', undefined]);
    assert.equal((await one({ id: 3, stIndexLevel: null })).level, undefined);
  });

  it('says what else it got of the same server', async () => {
    await assert.rejects(read({ 'Lista stacji pomiarowych': [] }), /aqindex\/getIndex/);
    await assert.rejects(read({ error_code: 'API-ERR-100003', error_reason: 'Brak danych' }), /Brak danych/);
  });
});

describe('Each kind', () => {
  it('is read only where it is asked for', async () => {
    const feeds = [
      'open-meteo/weather-at-night',
      'open-meteo/air-by-the-hour',
      'imgw/synop',
      'imgw/warnings',
      'gios/index',
    ];
    for (const feed of feeds)
      assert.deepEqual((await read(sample(feed), { kinds: ['portal'] })).records, [], feed);
  });
});

const folder = process.env.CIVIC_CAPTURES;
describe('Real answers', { skip: folder ? false : 'CIVIC_CAPTURES names no folder of real feeds' }, () => {
  const capture = (path) => read(readFileSync(`${folder}/${path}`));
  it('of the weather services are read whole', async () => {
    const { records } = await capture('imgw/pl-synop-all.json');
    assert.equal(records.length, 62);
    assert.ok(
      records.every(({ station, asOf, temperature }) => station && asOf && temperature !== undefined),
    );
    const warnings = await capture('imgw/pl-warningsmeteo.json');
    assert.ok(warnings.records.length > 8 && warnings.records.every(({ validUntil }) => validUntil));
    const [darwin] = (await capture('open-meteo/au-darwin-current-fahrenheit.json')).records;
    assert.deepEqual(
      [darwin.temperature, darwin.isDay, darwin.asOf],
      [28.9, false, '2023-10-25T20:45:00+09:30'],
    );
  });
  it('of the air have no problem but the index that was not asked for', async () => {
    const [station] = (await capture('gios/pl-v1-aqindex-552.json')).records;
    assert.deepEqual(
      [station.level, station.pollutant, station.asOf],
      [1, 'O₃', '2025-07-04T14:00:00+02:00'],
    );
    for (const name of readdirSync(`${folder}/open-meteo`).filter((one) => one.startsWith('air')))
      assert.match((await capture(`open-meteo/${name}`)).problems.at(-1).message, /european_aqi/);
  });
});
