#include "core/crypto/RocaKey.h"

#include "core/crypto/OpenSsl.h"

#include <algorithm>
#include <array>

namespace besace::crypto {

namespace {

// 2 is left out: every odd number passes. An honest modulus passes all of these once in about 2^150 times.
constexpr std::array<unsigned int, 38> primes { 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71,
    73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167 };

// The library's primes, and so their products, are powers of 65537 modulo each of the first primes.
bool isPowerOf65537(unsigned int remainder, unsigned int prime)
{
    unsigned int power = 1;
    do {
        if (power == remainder)
            return true;
        power = power * 65537 % prime;
    } while (power != 1);
    return false;
}

} // namespace

bool isRocaModulus(QByteArrayView modulus)
{
    const BignumPointer number = toBignum(modulus);
    return std::ranges::all_of(primes, [&number](unsigned int prime) {
        return isPowerOf65537(static_cast<unsigned int>(BN_mod_word(number.get(), prime)), prime);
    });
}

} // namespace besace::crypto
