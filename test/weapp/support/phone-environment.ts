import { TestEnvironment } from 'jest-environment-jsdom'

/** The view layer needs a document; the town beside it is Node code and gets Node's own modules and network. */
export default class PhoneEnvironment extends TestEnvironment {
  override customExportConditions = ['node', 'node-addons']

  override async setup(): Promise<void> {
    await super.setup()
    Object.assign(this.global, { fetch, Uint8Array, ArrayBuffer })
  }
}
