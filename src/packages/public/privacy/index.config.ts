export default definePageConfig({
  navigationBarTitleText: '您的信息怎么用',
})
