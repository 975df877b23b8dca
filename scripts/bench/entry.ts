// What the benchmark measures: the analyzer and its stages.
export { createAnalyzer } from '../../server/src/core/analysis/createAnalyzer';
export { createKnowledge } from '../../server/src/core/knowledge/createKnowledge';
export { layOut } from '../../server/src/core/layout/layOut';
export { recognize } from '../../server/src/core/mentions/recognize';
