import { Explorer } from './explorer'

const Page = () => <Explorer />

export default Page
