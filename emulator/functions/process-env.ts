/**
 * Variables as Node's type for an environment. Other packages may add variables of their own to that type
 * as required ones, which no child process could satisfy.
 */
export const processEnv = (variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv =>
  Object.assign(Object.create(null), variables)
