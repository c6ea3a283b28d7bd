/**
 * The surroundings of a run, as types: the runner, the workspace, and what else has an effect.
 *
 * `github/` implements the first two, `index.ts` puts all of it together; what is below `run.ts` takes from it only
 * the ports it needs.
 */
import type { Problem } from './errors.ts'
import type { Machine } from './ports/machine.ts'
import type { Clock, Http, Log } from './ports.ts'
import type { Secret } from './secret.ts'

/** What the machine says about the run. */
export interface Surroundings {
  /** Absolute path of the checked-out repository. */
  readonly workspace: string
  /** Absolute path of a folder that is emptied after the job. */
  readonly temp: string
  /** `owner/name` of the repository, absent outside of GitHub. */
  readonly repository?: string
  /** The commit that the run is for, in hexadecimal; absent outside of GitHub. */
  readonly commit?: string
  /** Address of this run's page, absent outside of GitHub. */
  readonly runUrl?: string
  /** Address where faults of this action are reported, absent when it was not fetched from a repository. */
  readonly issuesUrl?: string
  /** Every environment variable, for proxies and for what the file takes from there; some hold secrets. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The runner: inputs, log, masks, outputs. Everything printed through it is one harmless line with masks applied. */
export interface Runner {
  /** The inputs as given, by lower-case name. */
  inputs(): ReadonlyMap<string, string>
  readonly log: Log
  /** Hides a secret in all output from now on; false when it is too short (under 8 characters) to be masked. */
  mask(secret: Secret): boolean
  /** Gives a text with `***` for every masked secret, for what is written past the log. */
  hide(text: string): string
  output(name: string, value: string | Secret): void
  /** Sets an environment variable for later steps. */
  exportVariable(name: string, value: string | Secret): void
  /** Keeps a text for the post step, which reads it with `getState`. */
  saveState(name: string, value: string): void
  getState(name: string): string
  /**
   * Shows problems in the log and at their lines; ten in all, the worst first, the tenth saying how many more there are.
   *
   * @returns those for which there was no room, which are in the log only if they are put there.
   */
  annotate(problems: readonly Problem[]): readonly Problem[]
  /** Appends to the job summary, cut at 900 KiB. */
  summary(markdown: string): Promise<void>
  /** Prints an error and makes the step fail. */
  fail(message: string): void
  readonly surroundings: Surroundings
}

/**
 * The files of the checked-out repository; paths are relative to it, with `/` between their parts.
 *
 * @throws RefusalError for what is outside (symbolic links followed), missing, no file, too long, or not UTF-8.
 */
export interface Workspace {
  /** Gives the files that match, sorted and each once; a pattern that matches none is refused. */
  glob(patterns: readonly string[]): Promise<string[]>
  /** Gives the files that match, sorted; none where nothing does. */
  find(pattern: string): Promise<string[]>
  /** Tells whether a path or a glob takes in a path from the workspace, be there such a file or not. */
  matches(path: string, pattern: string): boolean
  /** Gives a folder with every file below it; undefined for what is no folder. Links to folders are refused. */
  list(path: string): Promise<FolderListing | undefined>
  /** Gives the text of a file without its byte order mark; 5 MiB at most. */
  read(path: string): Promise<string>
  /** Gives the text of a file that a run wrote, in the workspace or the temporary folder; 64 MiB at most. */
  readReport(path: string): Promise<string>
  /** Gives the path of what the file `from` calls `path`; it need not exist. */
  resolve(from: string, path: string): Promise<string>
  /**
   * Writes a file in the workspace or the temporary folder and gives its absolute path. The byte order mark that a file
   * had before it keeps.
   */
  write(path: string, text: string): Promise<string>
  /** Deletes a file of the workspace. */
  remove(path: string): Promise<void>
  /**
   * Opens a folder for files that a command writes anew each time; it need not exist.
   *
   * @throws RefusalError for a place where no such folder may be, and for one that another command has written.
   */
  own(folder: string, by: Writer): Promise<OwnFolder>
}

/** A command that writes a folder. */
export type Writer = 'export' | 'convert'

/** A folder whose files a run writes anew, beside files of others. */
export interface OwnFolder {
  /** What the run before left; undefined when there was none. */
  readonly before: Left | undefined
  /**
   * Makes the files those given by their paths from the folder. What was written before and is given no more is
   * removed; what others put there stays.
   *
   * @param lacks - what is missing in the files, for the next run to know.
   * @throws RefusalError before anything is written, when a file of somebody else stands in the way.
   */
  replace(files: ReadonlyMap<string, string>, lacks?: readonly string[]): Promise<Replaced>
}

/** A folder, by its path. */
export interface FolderListing {
  readonly path: string
  /** Paths of all files below it, sorted. */
  readonly files: readonly string[]
}

/** What a run has left in a folder. */
export interface Left {
  /** Paths of its files that are still there, from the folder. */
  readonly files: readonly string[]
  /** What the files lack, as that run called it. */
  readonly lacks: readonly string[]
}

/** What became of the files of a folder, by their paths from there. */
export interface Replaced {
  readonly written: readonly string[]
  readonly removed: readonly string[]
}

/** Everything outside of the process that a run touches. */
export interface World {
  readonly runner: Runner
  readonly workspace: Workspace
  readonly clock: Clock
  /** Loads the HTTP client, which a token alone does not need. */
  readonly http: () => Promise<Http>
  /** Loads what looks for an identity on this machine, which a key or a token given as an input does not need. */
  readonly machine: () => Promise<Machine>
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal
  /** `apim-sync/<version>`, with the address of the run when there is one. */
  readonly userAgent: string
  /** Makes a GUID for one request. */
  readonly newRequestId: () => string
  /** At least 0, less than 1. */
  readonly random: () => number
}
