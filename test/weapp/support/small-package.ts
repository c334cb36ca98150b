import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Notes its hooks in the storage, and on a tap does what the storage says: `next` holds a function of wx with its
 * options, or the name of one of the methods below.
 */
const pageCode = (name: string): string => `
const note = (words) => wx.setStorageSync('notes', [...(wx.getStorageSync('notes') || []), words])
const hooks = ['onLoad', 'onShow', 'onReady', 'onHide', 'onUnload']
Page({
  data: { words: '', template: 'known', visits: 0 },
  ...Object.fromEntries(hooks.map((hook) => [hook, function (query) {
    note('${name}.' + hook)
    if (hook === 'onLoad') this.setData({ words: '${name} ' + JSON.stringify(query) })
  }])),
  tapped() {
    const [name, options] = wx.getStorageSync('next')
    if (this[name]) return this[name]()
    wx[name]({ ...options, fail: ({ errMsg }) => note(errMsg) })
  },
  count() { this.setData({ visits: ++getApp().visits }) },
  look() {
    note([typeof window, typeof document, typeof process, typeof fetch].join())
    try { new Function('return 1')() } catch (error) { note(error.name) }
  },
  measure() {
    wx.createSelectorQuery().select('#go').boundingClientRect(({ id, height }) => note(id + ' ' + height)).exec()
  },
  callTooEarly() { wx.cloud.callFunction({ name: 'api', fail: ({ errMsg }) => note(errMsg) }) },
  useOtherPackage() { require('../../two/d/index') },
  drawTooMuch() { this.setData({ words: 'x'.repeat(1024 * 1024) }) },
  drawUnknownTemplate() { this.setData({ template: 'unknown' }) },
  throwNow() { throw new Error('thrown in a handler') },
  throwLater() { setTimeout(() => { throw new Error('thrown in a timer') }, 0) },
  complain() { console.error('something is wrong') },
  onPullDownRefresh() { throw new Error('thrown in a hook') },
})`

const TEMPLATE = `
<template name="known"><text>visited {{visits}} times</text></template>
<view id="go" bindtap="tapped">{{words}}</view>
<template is="{{template}}" data="{{visits}}" />`

const PAGES = ['a', 'b', 'one/c/index', 'two/d/index'] as const

const FILES: Readonly<Record<string, string>> = {
  'app.js': 'App({ visits: 0 })',
  'app.json': JSON.stringify({
    pages: ['a', 'b'],
    subPackages: ['one/c', 'two/d'].map((path) => ({
      root: path.slice(0, 3),
      pages: [`${path.slice(4)}/index`],
    })),
    tabBar: { list: [{ pagePath: 'a' }, { pagePath: 'b' }] },
  }),
  ...Object.fromEntries(
    PAGES.flatMap((page) => [
      [`${page}.js`, pageCode(page.replace(/^.*\/(.)\/index$/, '$1'))],
      [`${page}.json`, '{"enablePullDownRefresh":true}'],
      [`${page}.wxml`, TEMPLATE],
    ]),
  ),
}

/** Writes a mini-program of four pages by hand: tabs a and b, c and d each in a subpackage. Answers its folder. */
export async function writeSmallPackage(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'small-package-'))
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), text)
  }
  return root
}
