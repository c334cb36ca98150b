import { appFolder } from '../../../config/local/build-app'
import { Phone } from './phone'
import type { ChatFile } from './runtime/chat-file-api'
import type { CloudLine } from './runtime/cloud-api'
import { MiniProgram } from './runtime/mini-program'
import type { PhoneStorage } from './runtime/storage-api'

export type PhoneOptions = {
  /** The page that a link or a message leads to; the first page unless told. */
  readonly url?: string
  /** What an earlier start has left on the phone. */
  readonly storage?: PhoneStorage
  /** Files that lie in his chats. */
  readonly chatFiles?: readonly ChatFile[]
}

/** Starts the mini-program as it was built, on a phone of its own. */
export function openPhone(
  line: CloudLine,
  { url, storage = new Map(), chatFiles = [] }: PhoneOptions = {},
): Phone {
  const app = new MiniProgram({ root: appFolder('weapp'), line, storage, chatFiles })
  app.launch(url)
  return new Phone(app)
}
