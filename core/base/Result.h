#pragma once

#include "core/base/Error.h"

#include <utility>
#include <variant>

namespace besace {

/// A value, or the Error that explains why there is none.
/// Same names as C++23's std::expected<T, Error>, which can replace it once the compiler has it.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    // By value from a temporary, so that `for (x : *read())` walks over something that lives.
    const T& value() const& { return std::get<0>(m_state); }
    T value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return std::get<0>(m_state); }
    const T& operator*() const& { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T* operator->() { return &std::get<0>(m_state); }
    const T* operator->() const { return &value(); }

    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// For operations that succeed without a value: `return {};` or `return Error{...};`.
template <>
class [[nodiscard]] Result<void> : public Result<std::monostate> {
public:
    Result() : Result<std::monostate>(std::monostate {}) { }
    Result(Error error) : Result<std::monostate>(std::move(error)) { }
};

} // namespace besace
