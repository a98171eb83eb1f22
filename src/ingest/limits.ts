const megabyte = 1024 * 1024;

/**
 * What is read at most. The bounds lie far above anything an office hands in (a year's 4,300 messages are 5 MB, a
 * session's 1,000 proposals 2 million characters) and keep a reader within some two gigabytes whatever a file claims.
 */
export const limits = {
  /** Bytes of one file, as it lies on the disk or comes out of an archive. */
  fileBytes: 256 * megabyte,
  /** Bytes of all files of one role together, contents of archives counted unpacked. */
  totalBytes: 1024 * megabyte,
  /** Files taken out of one archive, its nested archives counted in. */
  archiveFiles: 5000,
  /** Bytes unpacked of one archive in vain, since they went beyond a limit, before the rest of it stays unopened. */
  wastedBytes: 512 * megabyte,
  /** Archives inside archives: 1 is an archive on the disk. */
  archiveDepth: 3,
  /**
   * How many times larger a packed file may become. Deflate ends at 1,032; texts reach 30, tables of equal rows 100.
   * Below `freeBytes` nothing is asked.
   */
  ratio: 200,
  freeBytes: 16 * megabyte,
  /** Bytes of all parts of one Office file that are looked at, unpacked; pictures are not. */
  officeBytes: 400 * megabyte,
  /** Bytes of one part; a sheet may fill a whole file. */
  partBytes: 64 * megabyte,
  /** Rows of one table that hold anything. Excel shows 1,048,576. */
  rows: 100_000,
  /** Columns, as many as a sheet of xls has; in xlsx a slip of the hand fills the 16,384th. */
  columns: 256,
  /** Cells of one table, empty ones between filled ones counted. */
  cells: 6_000_000,
  /** Characters of a workbook's sheets that are given to the library, which takes a minute for as many. */
  sheetCharacters: 64 * megabyte,
  /** Rows in a run of blank ones that are kept as rows, and told one by one. */
  blankRun: 1000,
  /** Characters of one cell. Excel itself holds 32,767: more is told, beyond `doubtedCell` doubted, beyond `cell` cut. */
  excelCell: 32_767,
  doubtedCell: 200_000,
  cell: 1_000_000,
  /** Characters of a document: a hundred sessions' proposals. */
  documentCharacters: 20_000_000,
  /** Levels of JSON and of nested tables that are followed. */
  depth: 64,
  /** Columns of a JSON table. */
  keys: 1000,
} as const;

/** A file that goes beyond a limit or carries what no honest file does. The message goes on from the file's name: “…”里…。 */
export class RefusedContent extends Error {
  readonly rule: string;

  constructor(rule: string, message: string) {
    super(message);
    this.rule = rule;
  }
}
