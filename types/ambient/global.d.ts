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
