#include "tests/support/Faults.h"

#include "tests/support/FaultsInside.h"
#include <cerrno>
#include <mutex>
#include <sys/stat.h>

namespace faults {

namespace {

struct State {
    bool isOn = false;
    Plan plan;
    std::vector<Call> calls;
};

std::mutex guard;
State state;

bool counts(const Call& call) { return state.plan.only.empty() || state.plan.only == call.what + ' ' + call.path; }

bool isHit(const Call& call)
{
    const int number = static_cast<int>(state.calls.size());
    if (state.plan.failing == 0 || number < state.plan.failing)
        return false;
    return number == state.plan.failing || (state.plan.lasts && (state.plan.systemError == EIO || needsRoom(call)));
}

} // namespace

namespace inside {

const Plan& plan() { return state.plan; }

bool isOn() { return state.isOn; }

bool isBelow(std::string_view path)
{
    return path.size() > state.plan.folder.size() && path.starts_with(state.plan.folder);
}

bool isThere(const char* path)
{
    struct stat info { };
    const int before = errno;
    const bool found = ::lstat(path, &info) == 0;
    errno = before;
    return found;
}

bool isCounted(Layer layer, Calls calls) { return state.isOn && state.plan.layer == layer && state.plan.of == calls; }

bool fails(Layer layer, Calls calls, const char* what, std::string_view path, long long place)
{
    const int before = errno;
    const std::lock_guard lock(guard);
    bool isFailing = false;
    if (isCounted(layer, calls) && isBelow(path)) {
        const Call call { what, std::string(path.substr(state.plan.folder.size() + 1)), place };
        if (counts(call)) {
            state.calls.push_back(call);
            isFailing = isHit(call);
        }
    }
    errno = isFailing && state.plan.systemError != 0 ? state.plan.systemError : before;
    return isFailing;
}

} // namespace inside

bool needsRoom(const Call& call)
{
    return call.what == "write" || call.what == "sync" || call.what == "open" || call.what == "make"
        || call.what == "rename" || call.what == "name";
}

void begin(const Plan& plan)
{
    const std::lock_guard lock(guard);
    state = { true, plan, {} };
}

int calls()
{
    const std::lock_guard lock(guard);
    return static_cast<int>(state.calls.size());
}

std::vector<Call> end()
{
    const std::lock_guard lock(guard);
    state.isOn = false;
    return state.calls;
}

} // namespace faults
