/// <reference types="@tarojs/taro" />

declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5'
  }
}

/** The CloudBase environment that the build was made for; empty for WeChat's default. */
declare const CLOUD_ENV: string

/** Names the contract that the build knows. */
declare const CONTRACT: string

/** Where the published browser app asks for what everybody may read; empty: the emulator that serves it. */
declare const DOOR_URL: string
