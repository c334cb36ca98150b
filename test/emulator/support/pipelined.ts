import { connect } from 'node:net'

const requestText = (body: object): string => {
  const json = JSON.stringify(body)
  return `POST /admin HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`
}

/** The JSON bodies of HTTP answers that follow each other; each of them states its length. */
const readAnswers = (text: string): unknown[] => {
  const answers: unknown[] = []
  let rest = text
  for (;;) {
    const head = rest.indexOf('\r\n\r\n')
    const length = Number(/content-length: (\d+)/i.exec(rest.slice(0, head))?.[1] ?? Number.NaN)
    if (head < 0 || !(rest.length >= head + 4 + length)) return answers
    answers.push(JSON.parse(rest.slice(head + 4, head + 4 + length)))
    rest = rest.slice(head + 4 + length)
  }
}

/** Sends several admin requests in one packet, so that all arrive before any is answered. */
export const pipelined = (port: number, bodies: readonly object[]): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bodies.map(requestText).join('')))
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      const answers = readAnswers(text)
      if (answers.length < bodies.length) return
      socket.destroy()
      resolve(answers)
    })
  })
