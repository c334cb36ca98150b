const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A key that one person will not make twice: the instant and 80 random bits. */
export function newId(): string {
  let id = Date.now().toString(36)
  for (let sign = 0; sign < 16; sign += 1) id += SIGNS[Math.floor(Math.random() * SIGNS.length)]
  return id
}
