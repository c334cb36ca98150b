export default definePageConfig({
  navigationBarTitleText: '通知得到谁',
  enablePullDownRefresh: true,
})
