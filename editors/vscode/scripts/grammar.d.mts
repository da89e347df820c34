/** The grammars by file, as text. */
export function grammars(): Record<string, string>;
