// The process of LEMON's solvers: `lemon <network-simplex|cost-scaling|matching> <instance file>`. Speaks as main.ts does:
// `ready`, then one solve for every line, answered in JSON. The graph is built before the clock starts; the solver's own
// tables are built while it runs, as ours are.
#include <lemon/cost_scaling.h>
#include <lemon/matching.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <lemon/static_graph.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <functional>
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

using namespace lemon;
using Numbers = std::vector<int32_t>;
using Answer = std::vector<int64_t>;

static Numbers read(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) throw std::runtime_error("There is no such instance.");
  fseek(file, 0, SEEK_END);
  Numbers numbers(ftell(file) / sizeof(int32_t));
  rewind(file);
  if (fread(numbers.data(), sizeof(int32_t), numbers.size(), file) != numbers.size()) throw std::runtime_error("Cut off.");
  fclose(file);
  return numbers;
}

// Places as a circulation: source, mentees, mentors, sink, and back from the sink to the source for nothing. A pair costs
// less than nothing by its points and a bonus above all points together, so that most pairs come first, then most points.
template <class Solver>
static std::function<Answer()> flow(const Numbers &numbers) {
  const int left = numbers[1], right = numbers[2], edges = numbers[3];
  const int32_t *leftPlaces = &numbers[4], *rightPlaces = leftPlaces + left, *start = rightPlaces + right;
  const int32_t *to = start + left + 1, *points = to + edges;
  const int source = left + right, sink = source + 1;
  std::vector<std::pair<int, int>> arcs;
  std::vector<int> upper;
  std::vector<int64_t> cost;
  auto add = [&](int from, int target, int capacity, int64_t each) {
    arcs.emplace_back(from, target);
    upper.push_back(capacity);
    cost.push_back(each);
  };
  int64_t most = 0, wishes = 0, places = 0;
  for (int e = 0; e < edges; e++) most = std::max<int64_t>(most, points[e]);
  for (int i = 0; i < left; i++) wishes += leftPlaces[i];
  for (int j = 0; j < right; j++) places += rightPlaces[j];
  const int64_t bonus = most * std::min(wishes, places) + 1;
  for (int i = 0; i < left; i++)
    for (int e = start[i]; e < start[i + 1]; e++) add(i, left + to[e], 1, -(points[e] + bonus));
  for (int j = 0; j < right; j++) add(left + j, sink, rightPlaces[j], 0);
  for (int i = 0; i < left; i++) add(source, i, leftPlaces[i], 0);
  add(sink, source, std::min(wishes, places), 0);
  // A static graph wants its arcs in order of their tails.
  std::vector<int> order(arcs.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return arcs[a].first < arcs[b].first; });
  std::vector<std::pair<int, int>> sorted;
  for (int at : order) sorted.push_back(arcs[at]);
  auto *graph = new StaticDigraph;
  graph->build(left + right + 2, sorted.begin(), sorted.end());
  auto *uppers = new StaticDigraph::ArcMap<int>(*graph);
  auto *costs = new StaticDigraph::ArcMap<int64_t>(*graph);
  for (size_t at = 0; at < order.size(); at++) {
    uppers->set(graph->arc(at), upper[order[at]]);
    costs->set(graph->arc(at), cost[order[at]]);
  }
  return [=]() -> Answer {
    Solver solver(*graph);
    solver.upperMap(*uppers).costMap(*costs);
    solver.run();
    const int64_t worth = -solver.template totalCost<int64_t>();
    return {worth / bonus, worth % bonus};
  };
}

static std::function<Answer()> matching(const Numbers &numbers) {
  const int size = numbers[1], edges = numbers[2];
  const int32_t *from = &numbers[3], *to = from + edges, *worth = to + edges;
  auto *graph = new SmartGraph;
  graph->reserveNode(size);
  graph->reserveEdge(edges);
  for (int node = 0; node < size; node++) graph->addNode();
  for (int e = 0; e < edges; e++) graph->addEdge(graph->nodeFromId(from[e]), graph->nodeFromId(to[e]));
  auto *worths = new SmartGraph::EdgeMap<int64_t>(*graph);
  for (int e = 0; e < edges; e++) worths->set(graph->edgeFromId(e), worth[e]);
  return [=]() -> Answer {
    MaxWeightedMatching<SmartGraph, SmartGraph::EdgeMap<int64_t>> solver(*graph, *worths);
    solver.run();
    return {solver.matchingWeight()};
  };
}

static double cpuMilliseconds() { return 1000.0 * clock() / CLOCKS_PER_SEC; }

int main(int, char **argv) {
  const double shortest = 30;
  const std::string which = argv[1];
  const Numbers numbers = read(argv[2]);
  const std::function<Answer()> solve = which == "network-simplex" ? flow<NetworkSimplex<StaticDigraph, int, int64_t>>(numbers)
                                        : which == "cost-scaling"  ? flow<CostScaling<StaticDigraph, int, int64_t>>(numbers)
                                                                   : matching(numbers);
  printf("ready\n");
  fflush(stdout);
  for (std::string line; std::getline(std::cin, line);) {
    const double start = cpuMilliseconds();
    int times = 0;
    Answer answer;
    do {
      answer = solve();
      times++;
    } while (cpuMilliseconds() - start < shortest);
    const double spent = (cpuMilliseconds() - start) / times;
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("{\"answer\":[");
    for (size_t at = 0; at < answer.size(); at++) printf("%s%lld", at ? "," : "", (long long)answer[at]);
    printf("],\"ms\":%.4f,\"peakMb\":%.1f}\n", spent, usage.ru_maxrss / 1024.0);
    fflush(stdout);
  }
}
