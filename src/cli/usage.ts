/** The command line cannot be understood. `message` says why, and what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const help = `Usage: civic-widgets COMMAND …

Commands
  check FILE|URL…     says what a feed holds, and what is wrong with it
  convert FILE|URL…   writes feeds of any format as one of ours, a calendar file or a table
  discover URL        looks for the feeds of a site
  index FEED… -o DIR  prepares a large feed, so that a widget reads no more of it than it shows
  sync CONFIG         fetches feeds regularly, and keeps the last good copy of each

Options
  --help              this text; after a command, what the command does
  --version           the version

Guide: the README of the package, and docs/codes.md for the codes of problems.`;

export const checkHelp = `Usage: civic-widgets check FILE|URL… [options]

Reads feeds as the widgets do, in any format that they know. Names the format, counts the records, and lists each
problem with its place, its cause and its remedy. Of a list in no known format it proposes a field map, ready to paste,
and says how sure it is of each field. “-” reads the standard input.

Options
  --json            print one JSON object { format, title, counts, problems } (several feeds: a list of them)
  --records         print the records, too
  --type TYPE       the format or MIME type of the feed (default: told by its content)
  --map MAP         a field map, as JSON or as a file with it: which fields of any list are which of ours
  --time-zone ZONE  IANA zone of times that name none, such as Europe/Warsaw (default: the feed's own)
  --now TIME        read the feed as it would be read at that time, such as 2026-11-03T08:00Z
  --timeout SECONDS how long a server may take to begin its answer (default: 10)
  --help            this text

Exit code: 0 when every feed can be read and has no error (warnings are allowed), 1 when not, 2 for wrong usage.`;

export const convertHelp = `Usage: civic-widgets convert FILE|URL… [options]

Reads feeds of any format, with the pages after them, and writes them as one. “-” reads the standard input.

Options
  -o, --output FILE where to write (default: the standard output); a file is replaced whole or not at all
  --to TARGET       civic: our own feed, which every reader of JSON Feed follows (default)
                    ics: a calendar file of consultations and events
                    csv: a table, one line a record, one column a field
  --type TYPE       the format or MIME type of the feeds (default: told by their content)
  --map MAP         a field map, as JSON or as a file with it: which fields of any list are which of ours
  --time-zone ZONE  IANA zone of times that name none, such as Europe/Warsaw (default: the feed's own)
  --now TIME        read and write as it would be done at that time
  --timeout SECONDS how long a server may take to begin its answer (default: 10)
  --help            this text

Exit code: 0 when it was written, 1 when a feed cannot be had or read (then nothing is written) or a file cannot be
written, 2 for wrong usage.`;

export const discoverHelp = `Usage: civic-widgets discover URL [options]

Looks for the feeds of a site: what the page and its server name, calendars shown on it, data in it, and where systems
like it (WordPress, Drupal, Squarespace, CivicPlus, Decidim, Citizen Space, OParl and others) publish theirs. Makes ten
requests at most, one after the other, and reads what comes back, so that what is printed works.

Options
  --json            print { page, requests, found: [{ address, what, format, title, counts }], tried }
  --timeout SECONDS how long a server may take to begin its answer (default: 10)
  --help            this text

Exit code: 0 when a feed was found, 1 when none was, 2 for wrong usage.`;

export const indexHelp = `Usage: civic-widgets index FEED… -o DIR [options]

Prepares feeds of any format for widgets, however large they are: writes a file for each month of the calendar, words,
columns and details of the directory, and DIR/index.json, which says where they are. Upload DIR to any host of files, and
write src="…/DIR/index.json" on the element: it reads the months that it shows, or the words that somebody looks for, and
no more. Each file of months or details is a feed that every reader of JSON Feed follows.
Run it again whenever the feed changes; each file is replaced whole or not at all. The feed itself works, too.

Options
  -o, --output DIR  where the files go
  --type TYPE       the format or MIME type of the feeds (default: told by their content)
  --map MAP         a field map, as JSON or as a file with it: which fields of any list are which of ours
  --time-zone ZONE  IANA zone of times that name none, such as Europe/Warsaw (default: the feed's own)
  --now TIME        read the feeds as they would be read at that time
  --timeout SECONDS how long a server may take to begin its answer (default: 10)
  --help            this text

Exit code: 0 when it was written, 1 when a feed cannot be had or read (then nothing is written) or a file cannot be
written, 2 for wrong usage.`;

export const syncHelp = `Usage: civic-widgets sync CONFIG [options]

Fetches the feeds that the file CONFIG names and writes each to its file, to be served from your own site: for cron and
CI, and for feeds that other sites' pages may not read (CORS). A feed that fails leaves its last good file as it was.
docs/sync.md shows a CONFIG, and how to run it from cron, GitHub Actions and GitLab CI.

Options
  -o, --output DIR  where the files go (default: beside CONFIG)
  --strict          exit with 1 when any feed fails, even where an earlier copy is kept
  --json            print the report as JSON, too: { feeds: [{ file, url, state, … }], … }
  --report FILE     write that report to a file
  --help            this text

Secrets stand in the environment alone: CONFIG names them as \${NAME} in headers and addresses.

Exit code: 0 when every feed has a file, be it an earlier one; 1 when a feed has none, or, with --strict, when any
feed failed; 1, too, when the report cannot be written; 2 for wrong usage.`;
