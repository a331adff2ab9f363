import { pino } from 'pino';
import pretty from 'pino-pretty';

export const logFormats = ['json', 'pretty'] as const;
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export interface LogConfig {
  format: (typeof logFormats)[number];
  level: (typeof logLevels)[number];
}

let stream: { write(line: string): void } = process.stderr;

/** The log of the process, on stderr: one JSON object or one readable entry per event. */
export const logger = pino(
  {
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  },
  { write: (line) => void stream.write(line) },
);

export function configureLogger({ format, level }: LogConfig): void {
  stream = format === 'json' ? process.stderr : pretty({ destination: 2, sync: true, translateTime: 'SYS:HH:MM:ss' });
  logger.level = level;
}
