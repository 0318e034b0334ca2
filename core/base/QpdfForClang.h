#pragma once

// Stand in front of the headers of qpdf. One of them, JSON.hh of qpdf 11, is no valid C++20 to clang with libstdc++ 12:
// a defaulted destructor needs a type that is not complete yet. The others name its class and do not look inside.
#ifdef __clang__
#define JSON_HH // NOLINT(bugprone-reserved-identifier): the name is qpdf's
class JSON;
#endif
