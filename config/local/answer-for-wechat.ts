/** WeChat looks at a picture within half an hour; here nobody wants to wait that long. */
const EVERY_MS = 20_000

const tell = (url: string, path: string, body: object): Promise<unknown> =>
  fetch(`${url}/_emu/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** WeChat's part on this machine: its events go to `jobs`, as the operator sets it in the console. */
export async function answerForWechat(url: string): Promise<void> {
  await tell(url, 'openapi', { eventFunction: 'jobs' })
  // An emulator that is being stopped has nothing to deliver any more.
  setInterval(() => void tell(url, 'media-events', {}).catch(() => undefined), EVERY_MS).unref()
}
