/** The command line cannot be understood. `message` says why, and what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const help = `Usage: civic-widgets COMMAND …

Commands
  check FILE|URL…   says what a feed holds, and what is wrong with it

Options
  --help            this text; after a command, what the command does
  --version         the version

Guide: the README of the package, and docs/codes.md for the codes of problems.`;

export const checkHelp = `Usage: civic-widgets check FILE|URL… [options]

Reads feeds as the widgets do: our own feed, JSON Feed and iCalendar. Names the format, counts the records, and
lists each problem with its place, its cause and its remedy. “-” reads the standard input.

Options
  --json            print one JSON object { format, title, counts, problems } (several feeds: a list of them)
  --records         print the records, too
  --type TYPE       the format or MIME type of the feed (default: told by its content)
  --time-zone ZONE  IANA zone of times that name none, such as Europe/Warsaw (default: the feed's own)
  --now TIME        read the feed as it would be read at that time, such as 2026-11-03T08:00Z
  --timeout SECONDS how long a server may take to begin its answer (default: 10)
  --help            this text

Exit code: 0 when every feed can be read and has no error (warnings are allowed), 1 when not, 2 for wrong usage.`;
