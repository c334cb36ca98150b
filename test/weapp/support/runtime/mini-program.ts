import { BuiltPackage } from './built-package'
import { callHook } from './call-hook'
import { type ChatFile, chatFileApi } from './chat-file-api'
import { type CloudLine, cloudApi } from './cloud-api'
import { ComponentFactory } from './component-factory'
import { Definitions } from './definitions'
import { LogicLayer } from './logic-layer'
import { navigationApi, parseUrl } from './navigation-api'
import { OpenPage } from './open-page'
import { PageStack } from './page-stack'
import { RunLog } from './run-log'
import { selectorQueryApi } from './selector-query'
import { type PhoneStorage, storageApi } from './storage-api'
import { Updates } from './update-api'
import { listenToViewConsole } from './view-console'
import { WxCalls } from './wx-calls'

/** From the home screen. */
const SCENE = 1001

const TAB_BAR = 'custom-tab-bar/index'

type Options = {
  readonly root: string
  readonly line: CloudLine
  readonly storage: PhoneStorage
  readonly chatFiles?: readonly ChatFile[]
}

/**
 * A built mini-program, run without WeChat. The view layer is Tencent's own code (WXML compiler and component
 * framework), the logic layer a context of its own; only JSON crosses between them. Ours are the page stack, the
 * router and the few functions of `wx` that the product uses; all others are the simulator's.
 */
export class MiniProgram {
  readonly log = new RunLog()
  readonly updates = new Updates()
  readonly stack: PageStack
  readonly built: BuiltPackage
  readonly #definitions = new Definitions()
  readonly #logic: LogicLayer
  readonly #factory: ComponentFactory
  readonly #stopListening: () => void
  readonly #wx: Record<string, unknown> = { ...Reflect.get(globalThis, 'wx') }

  constructor({ root, line, storage, chatFiles = [] }: Options) {
    this.built = new BuiltPackage(root)
    this.#logic = new LogicLayer(this.built, this.log, {
      ...this.#definitions.globals,
      wx: this.#wx,
      getCurrentPages: () => this.stack.pages.map(({ instance }) => instance),
    })
    this.#factory = new ComponentFactory(this.built, this.#logic, this.#definitions, this.log)
    this.stack = new PageStack(
      this.built,
      (route) => this.#open(route),
      (query) => this.#logic.receive(query),
    )
    const calls = new WxCalls(this.#logic)
    Object.assign(this.#wx, {
      ...navigationApi(calls, this.stack),
      ...storageApi(storage, calls, this.#logic),
      ...selectorQueryApi(this.stack),
      ...chatFileApi(chatFiles, calls, this.#wx.getFileSystemManager),
      ...this.updates.api,
      cloud: cloudApi(line, calls),
      makePhoneCall: calls.make('makePhoneCall', ({ phoneNumber }) => {
        this.log.phoneCalls.push(String(phoneNumber))
      }),
    })
    this.#stopListening = listenToViewConsole((words) => this.log.fault('view layer', words))
  }

  /** Starts the app at a page; without one, at its first. */
  launch(url = `/${this.built.routes[0]}`): void {
    const place = parseUrl(url, '')
    const options = this.#logic.receive({
      path: place.route,
      query: place.query,
      scene: SCENE,
      referrerInfo: {},
    })
    Object.assign(this.#wx, { getLaunchOptionsSync: () => options, getEnterOptionsSync: () => options })
    this.#logic.load('app')
    for (const hook of ['onLaunch', 'onShow'])
      this.log.guard(`app ${hook}`, () => callHook(this.#definitions.app, hook, options))
    this.stack.reLaunch(place)
  }

  /** Ends it; throws when anything had gone wrong in it. */
  close(): void {
    this.stack.close()
    this.#logic.close()
    this.#stopListening()
    this.log.throwFaults()
  }

  #open(route: string): OpenPage {
    const { hasCustomTabBar, tabs } = this.built
    const page = this.#factory.create(route, 'page')
    const tabBar = hasCustomTabBar && tabs.includes(route) ? this.#factory.create(TAB_BAR, 'tab-bar') : null
    return new OpenPage(route, { page, tabBar }, this.log)
  }
}
