export default definePageConfig({
  navigationBarTitleText: '办单',
  enablePullDownRefresh: true,
})
