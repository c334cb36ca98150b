export default definePageConfig({
  navigationBarTitleText: '要一份证明',
  enablePullDownRefresh: true,
})
