// The formats that are no JSON, and jCal: what one record is, and what stands around them all.
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const rfc822 = (utc) => new Date(utc).toUTCString();
const compact = (local) => local.replace(/[-:]/g, '');

const item = ({ id, title, url, html, summary, utc, topic }) => `<item>
<title>${escaped(title)}</title><link>${url}</link><guid isPermaLink="false">${id}</guid>
<pubDate>${rfc822(utc)}</pubDate><dc:creator><![CDATA[Biuro Prasowe]]></dc:creator><category><![CDATA[${topic}]]></category>
<description><![CDATA[<p>${summary}</p>]]></description>
<content:encoded><![CDATA[${html}]]></content:encoded>
</item>`;
const rss = (items, inside = '') => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ev="http://purl.org/rss/1.0/modules/event/">
<channel><title>Bench</title><link>https://um.example/</link><language>pl</language>${inside}
${items.join('\n')}
</channel></rss>`;

export const publicationsOf = {
  rss: [item, rss],
  'rss with events': [
    (made) =>
      item(made).replace(
        '</item>',
        `<ev:startdate>${made.start}</ev:startdate><ev:enddate>${made.end}</ev:enddate><ev:location>${made.place}</ev:location></item>`,
      ),
    rss,
  ],
  rdf: [
    ({
      title,
      url,
      summary,
      utc,
    }) => `<item rdf:about="${url}"><title>${escaped(title)}</title><link>${url}</link>
<description>${escaped(`<p>${summary}</p>`)}</description><dc:date>${utc}</dc:date></item>`,
    (items) => `<?xml version="1.0"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://um.example/"><title>Bench</title><link>https://um.example/</link></channel>
${items.join('\n')}
</rdf:RDF>`,
  ],
  atom: [
    ({ url, title, html, summary, utc, topic }) => `<entry>
  <id>${url}</id><title>${escaped(title)}</title><link rel="alternate" href="${url}"/>
  <published>${utc}</published><updated>${utc}</updated><category term="${topic}"/>
  <summary>${escaped(summary)}</summary>
  <content type="html">${escaped(html)}</content>
</entry>`,
    (entries) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl"><title>Bench</title><id>urn:bench</id><updated>2026-11-01T00:00:00Z</updated>
${entries.join('\n')}
</feed>`,
  ],
};

const folded = (line) => line.replace(/(.{60})(?=.)/gu, '$1\r\n ');
const inCalendar = (text) => text.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');

export const calendarOf = {
  icalendar: [
    ({ number, id, title, text, url, start, end, place }) =>
      [
        'BEGIN:VEVENT',
        `UID:${id}`,
        `DTSTAMP:20261101T080000Z`,
        `DTSTART;TZID=Europe/Warsaw:${compact(start)}`,
        `DTEND;TZID=Europe/Warsaw:${compact(end)}`,
        ...(number % 20 === 0 ? ['RRULE:FREQ=WEEKLY;COUNT=10'] : []),
        `SUMMARY:${inCalendar(title)}`,
        `DESCRIPTION:${inCalendar(text)}`,
        `LOCATION:${inCalendar(place)}`,
        `URL:${url}`,
        'END:VEVENT',
      ]
        .map(folded)
        .join('\r\n'),
    (events) =>
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bench//PL\r\nX-WR-CALNAME:Bench\r\nX-WR-TIMEZONE:Europe/Warsaw\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`,
  ],
};

export const jcalOf = {
  jcal: [
    ({ id, title, text, url, start, end, place }) => [
      'vevent',
      [
        ['uid', {}, 'text', id],
        ['dtstamp', {}, 'date-time', '2026-11-01T08:00:00Z'],
        ['dtstart', { tzid: 'Europe/Warsaw' }, 'date-time', start],
        ['dtend', { tzid: 'Europe/Warsaw' }, 'date-time', end],
        ['summary', {}, 'text', title],
        ['description', {}, 'text', text],
        ['location', {}, 'text', place],
        ['url', {}, 'uri', url],
      ],
      [],
    ],
    (events) => JSON.stringify(['vcalendar', [['version', {}, 'text', '2.0']], events]),
  ],
};

export const planOf = {
  stratml: [
    ({
      number,
      title,
      summary,
      text,
    }) => `<Goal><Name>${escaped(title)}</Name><Description>${escaped(summary)}</Description>
<Identifier>g-${number}</Identifier><SequenceIndicator>${number}</SequenceIndicator>
<Objective><Name>Cel ${number}.1</Name><Description>${escaped(text)}</Description><Identifier>o-${number}</Identifier>
<PerformanceIndicator><MeasurementDimension>Drzewa</MeasurementDimension><UnitOfMeasurement>sztuki</UnitOfMeasurement>
<MeasurementInstance><TargetResult><NumberOfUnits>${number}</NumberOfUnits><StartDate>2026-01-01</StartDate><EndDate>2026-12-31</EndDate></TargetResult></MeasurementInstance>
</PerformanceIndicator></Objective></Goal>`,
    (goals) => `<?xml version="1.0" encoding="UTF-8"?>
<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Plan"><Name>Bench</Name>
<StrategicPlanCore><Organization><Name>Bench</Name></Organization><Vision><Description>Tak.</Description></Vision>
${goals.join('\n')}
</StrategicPlanCore></PerformancePlanOrReport>`,
  ],
};

const pageAround = (attributes) => (parts) =>
  `<!doctype html><html lang="pl"><title>Bench</title><body${attributes}>${parts.join('\n')}</body></html>`;

export const pageOf = {
  microdata: [
    ({ title, url, start, end, place, text }) => `<article itemscope itemtype="https://schema.org/Event">
<h2 itemprop="name">${escaped(title)}</h2><a itemprop="url" href="${url}">więcej</a>
<time itemprop="startDate" datetime="${start}+02:00">${start}</time><time itemprop="endDate" datetime="${end}+02:00">${end}</time>
<p itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">${escaped(place)}</span></p>
<div itemprop="description">${escaped(text)}</div></article>`,
    pageAround(''),
  ],
  rdfa: [
    ({ title, url, start, end, place, text }) => `<article typeof="Event">
<h2 property="name">${escaped(title)}</h2><a property="url" href="${url}">więcej</a>
<time property="startDate" datetime="${start}+02:00">${start}</time><time property="endDate" datetime="${end}+02:00">${end}</time>
<p property="location" typeof="Place"><span property="name">${escaped(place)}</span></p>
<div property="description">${escaped(text)}</div></article>`,
    pageAround(' vocab="https://schema.org/"'),
  ],
};

const quoted = (cell) => `"${String(cell).replaceAll('"', '""')}"`;

export const tableOf = {
  csv: [
    ({ title, date, hour, place, url, text }) =>
      [title, date, `${hour}:00`, place, url, text].map(quoted).join(','),
    (rows) => `title,start_date,start_time,location,url,description\r\n${rows.join('\r\n')}\r\n`,
  ],
  ndjson: [
    ({ title, start, url, html, place }) =>
      JSON.stringify({ name: title, date: `${start}+02:00`, url, description: html, venue: place }),
    (rows) => `${rows.join('\n')}\n`,
  ],
};
