import { pack } from "./src/cli/pack/pack.ts";

console.log(await pack("/tmp/packed"));
