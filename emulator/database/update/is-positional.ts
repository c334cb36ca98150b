const POSITIONAL = /^\$(\[\w*\])?$/

/** True when the path names array elements by `$`, `$[]` or `$[name]`. */
export const isPositional = (path: string): boolean => path.split('.').some((part) => POSITIONAL.test(part))
